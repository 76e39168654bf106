package org.entente.core.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The forms of a change: one word that says what happens, and what may follow it. The page {@code
 * docs/what-if.md} shows them all.
 */
public enum Form {
  LEADER(
      "leader STATE [DATE] [NAME]",
      "The leader in office leaves, and NAME (without it: an unnamed leader) takes the same office."
          + " Any announced change of leader (a decided election, a resignation, an acting"
          + " leadership) ends with it; other crises stay. The new leader has no scheduled end of"
          + " term.",
      "leader KOR now",
      "leader USA 2025-01-07 \"A. N. Other\""),
  END_TREATY(
      "end-treaty TREATY_ID|A B [DATE]",
      "The treaty ends for all its members. With two states: every obligation between them ends; a"
          + " treaty of only these two ends, and the first state withdraws from treaties with"
          + " withdraws, so that its ties to those end too. Agreements and arrangements without an"
          + " obligation stay.",
      "end-treaty T-usa-jpn-2",
      "end-treaty USA KOR 2025-01-01"),
  NOTICE(
      "notice A B TREATY_ID [DATE]",
      "A gives B notice of termination. The treaty stays in force.",
      "notice KOR JPN T-jpn-kor-gsomia"),
  SIGN_TREATY(
      "sign-treaty A B [C ...] OBLIGATIONS [DATE]",
      "The states sign a treaty under which each owes the others these obligations:"
          + " defense, offense, neutrality, nonaggression, consultation, joined by commas.",
      "sign-treaty JPN KOR defense,consultation",
      "sign-treaty JPN KOR AUS consultation 2025-01-02"),
  DISPUTE(
      "dispute A B [MATTER] [DATE]",
      "A dispute opens: territorial (without MATTER), maritime, historical, trade, legal, alliance"
          + " or security.",
      "dispute JPN KOR",
      "dispute USA JPN alliance 2025-01-01"),
  SETTLE("settle DISPUTE_ID [DATE]", "An open dispute is settled.", "settle D-dokdo-takeshima"),
  TARIFF(
      "tariff A B [SUBJECT] [DATE]",
      "A puts a tariff on imports from B; SUBJECT says on what.",
      "tariff USA JPN",
      "tariff USA KOR cars 2025-01-02"),
  SANCTIONS(
      "sanctions A B [SUBJECT] [DATE]",
      "A puts sanctions on B; SUBJECT says on what.",
      "sanctions JPN RUS"),
  LIFT(
      "lift MEASURE_ID [DATE]",
      "An economic measure in force is lifted.",
      "lift M-usa-jpn-us-steel"),
  WARMING(
      "warming A B [N]",
      "N events of cooperation between A and B (without N: 6), spread evenly over the three months"
          + " up to the date: alternating verbal consultation and material cooperation, which both"
          + " do together.",
      "warming CHN JPN",
      "warming CHN JPN 12"),
  COOLING(
      "cooling A B [N]",
      "N events of conflict of A toward B (without N: 6), spread evenly over the three months up to"
          + " the date: alternating verbal accusations and material sanctions.",
      "cooling JPN KOR 4"),
  CLASH(
      "clash A B [DATE]",
      "A militarized act of A against B: an assault in a clash of armed forces.",
      "clash CHN JPN"),
  CRISIS(
      "crisis STATE TYPE [DATE]",
      "A political crisis begins: impeachment, martial-law, coup, coup-attempt, no-confidence,"
          + " dissolution, resignation-announced, not-standing, government-collapse, transition,"
          + " acting-leadership, succession or prosecution. It concerns the leader in office.",
      "crisis JPN no-confidence"),
  END_CRISIS(
      "end-crisis CRISIS_ID [DATE]",
      "An open political crisis ends.",
      "end-crisis C-kor-yoon-impeachment");

  private final String syntax;
  private final String meaning;
  private final List<String> examples;

  Form(String syntax, String meaning, String... examples) {
    this.syntax = syntax;
    this.meaning = meaning;
    this.examples = List.of(examples);
  }

  /** The first word. */
  public String word() {
    return syntax.substring(0, syntax.indexOf(' '));
  }

  /** What may follow: words in capitals are placeholders, words in brackets are optional. */
  public String syntax() {
    return syntax;
  }

  /** What the change does to the records. */
  public String meaning() {
    return meaning;
  }

  /** At least one example. */
  public List<String> examples() {
    return examples;
  }

  /** The form with that first word. */
  static Optional<Form> of(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }

  /** All first words, in order. */
  public static String words() {
    return Arrays.stream(values()).map(Form::word).collect(Collectors.joining(", "));
  }
}
