package org.entente.app.report.force;

import java.util.List;
import org.entente.app.report.Page;
import org.entente.core.force.ForceReading;
import org.entente.core.force.ForceView;
import org.entente.core.force.LegForces;
import org.entente.core.force.Sighting;

/** Writes the forces on a leg as text. */
public final class ForceText {

  private static final int MOST_SIGHTINGS = 3;

  private ForceText() {}

  /** The forces on each leg. */
  public static void write(Page page, List<LegForces> legs) {
    for (LegForces leg : legs) {
      page.heading("Forces on " + leg.code());
      leg.odds().ifPresent(odds -> page.item("", ForceWords.sum(odds)));
      table(page, leg);
      sightings(page, leg);
      if (!leg.silent().isEmpty()) {
        page.item("", "Nothing speaks to: " + ForceWords.silent(leg) + ".");
      }
    }
    page.note(
        ForceWords.RULE
            + " of 100: percentile among the pairs or states of the year that are bound alike; 5 y:"
            + " change over five years. --json and --html have definitions, citations, populations.");
  }

  private static void table(Page page, LegForces leg) {
    Page.Table table =
        page.table(20, 25, 9, 7, 8, 5, 6)
            .head("force", "reading", "value", "of 100", "5 y", "as of", "odds");
    for (ForceView view : leg.heard()) {
      List<ForceReading> readings = view.present();
      String odds = ForceWords.odds(view.logOdds());
      if (readings.isEmpty() && view.logOdds().isPresent()) {
        table.row(view.force().label(), "", "", "", "", "", odds);
      }
      for (int i = 0; i < readings.size(); i++) {
        ForceReading reading = readings.get(i);
        table.row(
            i == 0 ? view.force().label() : "",
            ForceWords.name(reading),
            ForceWords.value(reading),
            ForceWords.percentile(reading),
            ForceWords.change(reading),
            String.valueOf(reading.year()),
            i == 0 ? odds : "");
      }
    }
    table.end();
  }

  private static void sightings(Page page, LegForces leg) {
    for (ForceView view : leg.heard()) {
      List<Sighting> sightings = view.sightings();
      sightings.stream()
          .limit(MOST_SIGHTINGS)
          .forEach(
              sighting ->
                  page.point(view.force().label() + ", casebook: " + sighting.text(), List.of()));
      if (sightings.size() > MOST_SIGHTINGS) {
        page.subpoint("and " + (sightings.size() - MOST_SIGHTINGS) + " more (--json, --html)");
      }
    }
  }
}
