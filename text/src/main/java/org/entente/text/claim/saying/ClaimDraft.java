package org.entente.text.claim.saying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.core.claim.Voice;
import org.entente.text.event.TextSpan;

/** A claim in the making. */
public final class ClaimDraft {

  private final Optional<Saying> saying;
  private final Voice voice;
  private final String rule;
  private final List<TextSpan> words = new ArrayList<>();
  private final List<TextSpan> quoted = new ArrayList<>();
  private boolean direct;
  private int lastEnd;

  public ClaimDraft(Optional<Saying> saying, Voice voice, String rule) {
    this.saying = saying;
    this.voice = voice;
    this.rule = rule;
  }

  /** A claim in the speaker's own words, without a cue. */
  static ClaimDraft direct(Voice voice, List<TextSpan> words, String rule) {
    ClaimDraft draft = new ClaimDraft(Optional.empty(), voice, rule);
    draft.quote(words, words.get(words.size() - 1).end());
    return draft;
  }

  public Optional<Saying> saying() {
    return saying;
  }

  public Voice voice() {
    return voice;
  }

  public String rule() {
    return rule;
  }

  /** What is claimed, in order of the text. */
  public List<TextSpan> words() {
    return words.stream().sorted(Comparator.comparingInt(TextSpan::begin)).toList();
  }

  /** The pieces between quotation marks. */
  public List<TextSpan> quoted() {
    return List.copyOf(quoted);
  }

  /** Whether only quotations were given to it. */
  boolean isDirect() {
    return direct;
  }

  /** Offset after the last of its words and marks. */
  int lastEnd() {
    return lastEnd;
  }

  /** Adds a quotation that ends, with its mark, at an offset. */
  void quote(List<TextSpan> pieces, int end) {
    words.addAll(pieces);
    quoted.addAll(pieces);
    direct = true;
    lastEnd = end;
  }

  /** Words in which some of the pieces already given are in quotation marks. */
  void widen(List<TextSpan> content) {
    words.clear();
    words.addAll(content);
    direct = false;
  }

  /** Words of the author's, with pieces of them in quotation marks. */
  public void tell(List<TextSpan> content, List<TextSpan> pieces) {
    words.addAll(content);
    quoted.addAll(pieces);
    lastEnd = content.get(content.size() - 1).end();
  }
}
