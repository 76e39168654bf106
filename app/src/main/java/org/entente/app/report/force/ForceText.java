package org.entente.app.report.force;

import java.util.List;
import org.entente.app.report.Page;
import org.entente.core.force.ForceReading;
import org.entente.core.force.ForceView;
import org.entente.core.force.LegForces;

/** Writes the forces on a leg as text. */
public final class ForceText {

  private ForceText() {}

  /** The forces on each leg. */
  public static void write(Page page, List<LegForces> legs) {
    for (LegForces leg : legs) {
      page.heading("Forces on " + leg.code());
      leg.odds().ifPresent(odds -> page.item("", ForceWords.sum(odds)));
      table(page, leg);
      if (!leg.silent().isEmpty()) {
        page.item("", "Nothing speaks to: " + ForceWords.silent(leg) + ".");
      }
    }
    page.note(
        ForceWords.RULE
            + " of 100: percentile among the pairs or states of the year that are bound alike; 5 y:"
            + " change over five years. --json and --html have the casebook's lines, definitions, citations and populations.");
  }

  private static void table(Page page, LegForces leg) {
    Page.Table table =
        page.table(25, 21, 8, 8, 7, 6, 6)
            .head("force", "reading", "value", "of 100", "5 y", "as of", "odds");
    for (ForceView view : leg.heard()) {
      String label = view.force().label();
      String odds = ForceWords.odds(view.logOdds());
      for (ForceReading reading : view.present()) {
        table.row(
            label,
            ForceWords.name(reading),
            ForceWords.value(reading),
            ForceWords.percentile(reading),
            ForceWords.change(reading),
            String.valueOf(reading.year()),
            odds);
        label = "";
        odds = "";
      }
      if (!view.sightings().isEmpty() || view.present().isEmpty()) {
        table.row(label, casebook(view), "", "", "", "", odds);
      }
    }
    table.end();
  }

  private static String casebook(ForceView view) {
    int n = view.sightings().size();
    return n == 0 ? "" : n == 1 ? "casebook: 1 line" : "casebook: " + n + " lines";
  }
}
