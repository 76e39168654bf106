package org.entente.data.outlook.replication;

import org.entente.core.outlook.Panel;

/** Rows of a panel by what their covariates say. */
final class Rows {

  /** A condition on a row. */
  interface Condition {
    boolean test(Panel panel, int row);
  }

  /** New values of a row. */
  interface Change {
    void apply(int row, double[] values);
  }

  private Rows() {}

  /** The year in which the alliance of a row began. */
  static int formed(Panel panel, int row) {
    return panel.snapshot(row).year() - (int) panel.raw(row, panel.column("age"));
  }

  static Panel where(Panel panel, Condition wanted) {
    Panel.Builder builder = new Panel.Builder(panel.covariates());
    for (int row = 0; row < panel.size(); row++) {
      if (wanted.test(panel, row)) {
        builder.row(panel.snapshot(row), values(panel, row));
      }
    }
    return builder.build();
  }

  static Panel changed(Panel panel, Change change) {
    Panel.Builder builder = new Panel.Builder(panel.covariates());
    for (int row = 0; row < panel.size(); row++) {
      double[] values = values(panel, row);
      change.apply(row, values);
      builder.row(panel.snapshot(row), values);
    }
    return builder.build();
  }

  private static double[] values(Panel panel, int row) {
    double[] values = new double[panel.covariates().size()];
    for (int column = 0; column < values.length; column++) {
      values[column] = panel.raw(row, column);
    }
    return values;
  }
}
