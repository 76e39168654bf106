package org.entente.core.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who said what, where, and in whose words. It is the speaker's finding only.
 *
 * @param id unique among the claims of a run or a ledger
 * @param words what is claimed, as printed, pieces joined by " ... "; never blank
 * @param manner in whose words
 * @param voice who says so
 * @param through who passed it on, nearest to the speaker first: of "A told B that C said" the
 *     speaker is C, and A passed it on
 * @param audience to whom it was said, such as the newspaper that was told; empty if it is not said
 * @param about ISO 3166 alpha-3 codes of the states it is about, in order of mention
 * @param topics the forces it is about; empty for none
 * @param outlet who published it; empty if not known
 * @param press ISO 3166 alpha-3 code of the state that the outlet is of; empty if not known
 * @param article title of the article; empty if it has none
 * @param published day of publication; empty if not known
 * @param passage where it is printed
 * @param rule id of the rule that found it
 */
public record Claim(
    String id,
    String words,
    Manner manner,
    Voice voice,
    List<Voice> through,
    Optional<String> audience,
    List<String> about,
    List<ClaimTopic> topics,
    Optional<String> outlet,
    Optional<String> press,
    Optional<String> article,
    Optional<LocalDate> published,
    Passage passage,
    String rule) {

  /**
   * Where something is printed.
   *
   * @param origin the source that was read, such as a file name
   * @param begin offset of its first character in the text of the article
   * @param end offset after its last character
   */
  public record Passage(String origin, int begin, int end) {}

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the words are blank
   */
  public Claim {
    through = List.copyOf(through);
    about = List.copyOf(about);
    topics = List.copyOf(topics);
    if (words.isBlank()) {
      throw new IllegalArgumentException("claim " + id + " has no words");
    }
  }

  /** Whether it is about at least this many of these states. */
  public boolean isAbout(Collection<String> states, int atLeast) {
    return about.stream().filter(states::contains).distinct().count() >= atLeast;
  }
}
