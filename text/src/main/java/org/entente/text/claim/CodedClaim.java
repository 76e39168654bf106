package org.entente.text.claim;

import java.util.List;
import java.util.Optional;
import org.entente.core.claim.ClaimTopic;
import org.entente.core.claim.Manner;
import org.entente.core.claim.Voice;
import org.entente.text.event.TextSpan;

/**
 * A claim as a text prints it.
 *
 * @param manner in whose words
 * @param words what is claimed, in pieces in the order of the text; of a quotation without its
 *     quotation marks; never empty
 * @param quotes the pieces between quotation marks, without them; empty for an indirect claim
 * @param cue the words that say that somebody speaks: "told", "according to"; empty where there are
 *     none
 * @param voice who says so
 * @param mention where the text names the voice for this claim; empty where it only goes on, and
 *     for the author
 * @param through who passed it on, nearest to the speaker first
 * @param audience to whom it was said, as printed
 * @param about codes of the states it is about, in order of mention
 * @param topics the forces it speaks to; empty for none
 * @param rule id of the rule that found it
 * @param extent from the first to the last character of words, cue and mention
 */
public record CodedClaim(
    Manner manner,
    List<TextSpan> words,
    List<TextSpan> quotes,
    Optional<TextSpan> cue,
    Voice voice,
    Optional<TextSpan> mention,
    List<Voice> through,
    Optional<String> audience,
    List<String> about,
    List<ClaimTopic> topics,
    String rule,
    TextSpan extent) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there are no words
   */
  public CodedClaim {
    words = List.copyOf(words);
    quotes = List.copyOf(quotes);
    through = List.copyOf(through);
    about = List.copyOf(about);
    topics = List.copyOf(topics);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a claim needs words");
    }
  }
}
