package org.entente.text.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.text.table.Tables;

/** How much a sentence reads like its author's own judgement, by a table of words. */
final class Judgements {

  /** From this weight on a sentence of an article of opinion is a judgement. */
  static final int IN_OPINION = 2;

  /** With a phrase of this weight a sentence of a news report is one. */
  static final int IN_NEWS = 3;

  /** The month. */
  private static final Pattern MAY =
      Pattern.compile("\\bMay (?=\\d)|(?<=\\d )May\\b|(?<=in )May\\b");

  private static final PhraseTable<Integer> PHRASES = new PhraseTable<>();

  static {
    for (String[] row : Tables.read(Judgements.class, "judgements.psv")) {
      int weight = Integer.parseInt(row[0]);
      Tables.values(row, 1).forEach(phrase -> PHRASES.add(phrase, weight));
    }
  }

  private Judgements() {}

  /**
   * A weight and the words behind it.
   *
   * @param weight sum over the phrases; 0 for none
   * @param most that of the phrase that weighs most; 0 for none
   * @param strongest the phrase that weighs most
   */
  record Weighed(int weight, int most, Optional<String> strongest) {}

  static Weighed weigh(String sentence) {
    List<PhraseTable.Hit<Integer>> hits =
        PHRASES.in(TopicFinder.words(MAY.matcher(sentence).replaceAll("")));
    int weight = hits.stream().mapToInt(PhraseTable.Hit::meaning).sum();
    Optional<String> strongest =
        hits.stream()
            .max(java.util.Comparator.comparingInt(PhraseTable.Hit::meaning))
            .map(PhraseTable.Hit::source);
    int most = hits.stream().mapToInt(PhraseTable.Hit::meaning).max().orElse(0);
    return new Weighed(weight, most, strongest);
  }
}
