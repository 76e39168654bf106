package org.entente.data.outlook.replication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.estimate.CoxRegression;
import org.entente.core.outlook.estimate.RiskRow;

/**
 * What makes states break an alliance, and what makes them renegotiate or fulfil it? A replication
 * of Leeds and Savun [1]: bilateral alliances formed from 1816 to 1989, a cause-specific Cox model
 * of each way of ending, the nine {@link Condition}s of the year before as covariates, standard
 * errors by alliance.
 *
 * <p>Time is the age of the phase: a row runs from (page, page + 1], so that an amended alliance
 * begins again. An ending of another cause, the loss of a member and the end of the data leave the
 * risk set. Rows in which a condition is not known are left out and counted. Cost: that of three
 * {@link CoxRegression}s on some 6,000 rows, about a second.
 *
 * <p>[1] Leeds, B. A. and Savun, B. (2007). Terminating Alliances: Why Do States Abrogate
 * Agreements? Journal of Politics 69(4), 1118-1132.
 *
 * @param sample what the models were fitted to
 * @param fits violated, renegotiated and fulfilled, in this order
 */
public record LeedsSavun(SampleSize sample, List<CauseFit> fits) {

  /** The ways of ending that compete. */
  public static final List<Ending> CAUSES =
      List.of(Ending.VIOLATED, Ending.RENEGOTIATED, Ending.FULFILLED);

  private static final int FIRST = 1816;
  private static final int LAST = 1989;

  /** A row of the panel in which every condition is known. */
  private record CompleteRow(int alliance, double age, Ending ending, double[] values) {

    RiskRow atRiskOf(Ending cause) {
      return new RiskRow(age, age + 1, ending == cause, alliance, values);
    }
  }

  /** Copies the list. */
  public LeedsSavun {
    fits = List.copyOf(fits);
  }

  /** The model of a way of ending. */
  public CauseFit fit(Ending ending) {
    return fits.get(CAUSES.indexOf(ending));
  }

  /**
   * Fits.
   *
   * @param panel alliance-years, those outside the sample included
   * @throws IllegalArgumentException if the panel lacks a covariate, or a cause has no event
   */
  public static LeedsSavun of(Panel panel) {
    Panel sample = sample(panel);
    List<CompleteRow> rows = complete(sample);
    return new LeedsSavun(
        SampleSize.of(sample, rows.size()), CAUSES.stream().map(c -> fit(c, rows)).toList());
  }

  private static Panel sample(Panel panel) {
    return Rows.where(
        panel.where(row -> row.bilateral() && row.ending().isPresent()),
        (part, row) -> FIRST <= Rows.formed(part, row) && Rows.formed(part, row) <= LAST);
  }

  private static CauseFit fit(Ending cause, List<CompleteRow> rows) {
    return CauseFit.of(
        cause,
        CoxRegression.withDefaults().fit(rows.stream().map(row -> row.atRiskOf(cause)).toList()));
  }

  private static List<CompleteRow> complete(Panel panel) {
    List<CompleteRow> rows = new ArrayList<>();
    int page = panel.column("page");
    for (int row = 0; row < panel.size(); row++) {
      double age = panel.raw(row, page);
      int alliance = panel.snapshot(row).alliance();
      Ending ending = panel.snapshot(row).ending().orElseThrow();
      values(panel, row).ifPresent(v -> rows.add(new CompleteRow(alliance, age, ending, v)));
    }
    return rows;
  }

  private static Optional<double[]> values(Panel panel, int row) {
    double[] values = new double[Condition.values().length];
    for (Condition condition : Condition.values()) {
      OptionalDouble value = condition.value(panel, row);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values[condition.ordinal()] = value.getAsDouble();
    }
    return Optional.of(values);
  }
}
