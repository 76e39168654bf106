package org.entente.text.claim.saying;

import java.util.List;
import java.util.Optional;
import org.entente.core.claim.Voice;
import org.entente.text.claim.voice.Heard;
import org.entente.text.event.TextSpan;

/**
 * A place where the text says that someone speaks.
 *
 * @param token index of the cue in its sentence
 * @param cue the words of the cue
 * @param heard who speaks
 * @param audience to whom
 * @param content what is said, by the grammar of the sentence; empty where the grammar gives none
 * @param described what the cue is said of, for words in quotation marks: "called the pact 'dead'"
 * @param through who passed it on
 * @param rule id of the rule
 */
public record Saying(
    int token,
    TextSpan cue,
    Heard heard,
    Optional<String> audience,
    List<TextSpan> content,
    Optional<TextSpan> described,
    List<Voice> through,
    String rule) {

  public Saying {
    content = List.copyOf(content);
    through = List.copyOf(through);
  }

  /** Where cue and voice begin. */
  int begin() {
    return Math.min(cue.begin(), heard.mention().begin());
  }

  /** Where cue and voice end. */
  int end() {
    return Math.max(cue.end(), heard.mention().end());
  }
}
