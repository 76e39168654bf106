package org.entente.core.measure.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.core.measure.Measure;

/**
 * The measures of similarity, each with its formula and where it was published. See the package for
 * the notation.
 *
 * <p>Names of published scores differ between programs: "kappa" of the R package fpsim is {@link
 * #KAPPA_SQ}, its "pi" {@link #PI_NOMINAL}, and Voeten's "agree" is {@link #AGREE_PARTIAL} over
 * contested roll calls.
 */
public enum SimilarityMeasure {
  /** Share of items with the same level. */
  AGREE(
      "agreement",
      "1 - D_0: the share of items with the same level",
      "0 (never the same) to 1 (always)",
      "simple matching; Lijphart, A. (1963). The Analysis of Bloc Voting in the General Assembly."
          + " American Political Science Review 57(4), 902-917"),
  /** Agreement in which the middle is half agreement with either end. */
  AGREE_PARTIAL(
      "partial agreement",
      "1 - D_1: with yes, abstain and no, abstaining is half agreement with either",
      "0 (opposite ends on every item) to 1 (the same on every item)",
      "Voeten, E. (2013). Data and Analyses of Voting in the UN General Assembly. In Reinalda, B."
          + " (ed.), Routledge Handbook of International Organization"),
  /** S, absolute distances. */
  S_ABS(
      "S, absolute distances",
      "1 - 2 D_1",
      "-1 (opposite ends on every item) to 1 (the same on every item)",
      Sources.S),
  /** S, squared distances. */
  S_SQ(
      "S, squared distances",
      "1 - 2 D_2",
      "-1 (opposite ends on every item) to 1 (the same on every item)",
      Sources.S + "; the squared form as in " + Sources.HAEGE),
  /** Scott's pi, nominal. */
  PI_NOMINAL("Scott's pi, nominal", "1 - D_0 / Ep_0", Sources.CHANCE, Sources.PI),
  /** Scott's pi, absolute distances. */
  PI_ABS("Scott's pi, absolute distances", "1 - D_1 / Ep_1", Sources.CHANCE, Sources.PI),
  /** Scott's pi, squared distances. */
  PI_SQ(
      "Scott's pi, squared distances",
      "1 - D_2 / Ep_2",
      Sources.CHANCE,
      Sources.PI + "; the squared form as in " + Sources.HAEGE),
  /** Cohen's kappa, nominal. */
  KAPPA_NOMINAL(
      "Cohen's kappa, nominal",
      "1 - D_0 / Ek_0",
      Sources.CHANCE,
      "Cohen, J. (1960). A Coefficient of Agreement for Nominal Scales. Educational and"
          + " Psychological Measurement 20(1), 37-46"),
  /** Cohen's kappa, absolute distances. */
  KAPPA_ABS(
      "Cohen's kappa, absolute distances", "1 - D_1 / Ek_1", Sources.CHANCE, Sources.WEIGHTED),
  /** Cohen's kappa, squared distances. */
  KAPPA_SQ("Cohen's kappa, squared distances", "1 - D_2 / Ek_2", Sources.CHANCE, Sources.WEIGHTED),
  /** Kendall's tau-b. */
  TAU_B(
      "Kendall's tau-b",
      "(concordant - discordant) / sqrt((pairs not tied in x) (pairs not tied in y))",
      "-1 (reversed order) to 1 (same order); not a measure of agreement: it ignores the levels themselves",
      "Kendall, M. G. (1938). A New Measure of Rank Correlation. Biometrika 30(1-2), 81-93"),
  /** S beyond what own margins would give. */
  ALIGN_ABS(
      "alignment",
      "2 (Ek_1 - D_1): S less the S expected if each kept its own margins",
      "above 0: more alike than by chance; below 0: less",
      "Benati and Capurri (2026), alignment index A"),
  /** S over any tie or none. */
  S_ANY("S, any tie or none", "1 - 2 D_0 over levels cut to 0 and 1", "-1 to 1", Sources.S),
  /** Scott's pi over any tie or none. */
  PI_ANY(
      "Scott's pi, any tie or none",
      "1 - D_0 / Ep_0 over levels cut to 0 and 1",
      Sources.CHANCE,
      Sources.PI),
  /** Cohen's kappa over any tie or none. */
  KAPPA_ANY(
      "Cohen's kappa, any tie or none",
      "1 - D_0 / Ek_0 over levels cut to 0 and 1",
      Sources.CHANCE,
      "Cohen, J. (1960). A Coefficient of Agreement for Nominal Scales. Educational and"
          + " Psychological Measurement 20(1), 37-46"),
  /** S, items weighted by capabilities. */
  S_ABS_CINC(
      "S, absolute distances, weighted by capabilities",
      "1 - 2 sum c_k |x_k - y_k| / R / sum c_k, with c_k the CINC of item state k",
      "-1 to 1",
      Sources.S);

  private static final class Sources {
    static final String CHANCE =
        "1 (the same on every item); 0: as by chance; below 0: less alike than by chance";
    static final String S =
        "Signorino, C. S. and Ritter, J. M. (1999). Tau-b or Not Tau-b: Measuring the Similarity of"
            + " Foreign Policy Positions. International Studies Quarterly 43(1), 115-144";
    static final String HAEGE =
        "Haege, F. M. (2011). Choice or Circumstance? Adjusting Measures of Foreign Policy"
            + " Similarity for Chance Agreement. Political Analysis 19(3), 287-305";
    static final String PI =
        "Scott, W. A. (1955). Reliability of Content Analysis: The Case of Nominal Scale Coding."
            + " Public Opinion Quarterly 19(3), 321-325";
    static final String WEIGHTED =
        "Cohen, J. (1968). Weighted Kappa: Nominal Scale Agreement with Provision for Scaled"
            + " Disagreement or Partial Credit. Psychological Bulletin 70(4), 213-220";

    private Sources() {}
  }

  private final Measure measure;

  SimilarityMeasure(String name, String formula, String range, String reference) {
    this.measure =
        new Measure(name().toLowerCase(java.util.Locale.ROOT), name, formula, range, reference);
  }

  /** What it is called and where it is from. */
  public Measure measure() {
    return measure;
  }

  /** Its short name, as in files and options. */
  public String id() {
    return measure.id();
  }

  /** Whether 0 must mean no tie. */
  public boolean needsNoTie() {
    return this == S_ANY || this == PI_ANY || this == KAPPA_ANY;
  }

  /** Whether the items must be states that have a weight. */
  public boolean needsWeights() {
    return this == S_ABS_CINC;
  }

  /** The measure of that short name. */
  public static Optional<SimilarityMeasure> named(String id) {
    return Arrays.stream(values()).filter(measure -> measure.id().equals(id)).findFirst();
  }

  /** The measures that have a meaning for votes. */
  public static List<SimilarityMeasure> ofVotes() {
    return Arrays.stream(values()).filter(m -> !m.needsNoTie() && !m.needsWeights()).toList();
  }

  /** The measures that have a meaning for alliance obligations. */
  public static List<SimilarityMeasure> ofAlliances() {
    return List.of(values());
  }
}
