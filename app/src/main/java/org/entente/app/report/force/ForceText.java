package org.entente.app.report.force;

import java.util.List;
import org.entente.app.report.format.TextPage;
import org.entente.core.force.ForceReading;
import org.entente.core.force.ForceView;
import org.entente.core.force.LegForces;

/** Writes the forces on a leg as text. */
public final class ForceText {

  private static final int MOST_READINGS = 2;

  private ForceText() {}

  /** The forces on each leg. */
  public static void write(TextPage page, List<LegForces> legs) {
    for (LegForces leg : legs) {
      page.heading("Forces on " + leg.code());
      leg.forecast().ifPresent(forecast -> page.item("", ForceWords.sum(forecast)));
      table(page, leg);
      if (!leg.silent().isEmpty()) {
        page.item("", "Nothing in the casebook, and " + ForceWords.silent(leg) + ".");
      }
    }
    page.note(
        ForceWords.RULE
            + " of 100: percentile in the year: a pair among those with the same obligation, or among all pairs if no"
            + " obligation is known or the treaties of the year are not in the data; a state among all; 5 y:"
            + " change over five years. casebook: its records. --json and --html have all of them, with definitions, citations and populations.");
  }

  private static void table(TextPage page, LegForces leg) {
    TextPage.Table table =
        page.table(40, 9, 8, 9, 6, 8).head("force", "value", "of 100", "5 y", "as of", "odds");
    for (ForceView view : leg.heard()) {
      String casebook = casebook(view);
      table.row(view.force().label() + casebook, "", "", "", "", ForceWords.odds(view.logOdds()));
      List<ForceReading> readings = view.present();
      readings.stream().limit(MOST_READINGS).forEach(reading -> row(table, reading));
      if (readings.size() > MOST_READINGS) {
        table.row("  and " + (readings.size() - MOST_READINGS) + " more", "", "", "", "", "");
      }
    }
    table.end();
  }

  private static void row(TextPage.Table table, ForceReading reading) {
    table.row(
        "  " + ForceWords.name(reading),
        ForceWords.value(reading),
        ForceWords.percentile(reading),
        ForceWords.change(reading),
        String.valueOf(reading.year()),
        "");
  }

  private static String casebook(ForceView view) {
    int n = view.sightings().size();
    return n == 0 ? "" : n == 1 ? " (casebook: 1)" : " (casebook: " + n + ")";
  }
}
