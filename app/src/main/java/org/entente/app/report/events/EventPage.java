package org.entente.app.report.events;

import org.entente.app.report.chart.MonthBars;
import org.entente.app.report.format.HtmlPage;
import org.entente.data.ledger.GdeltMonths;
import org.entente.engine.result.EventSeries;

/**
 * Events between two states, month by month, as a page that needs nothing but itself.
 *
 * @param series the events
 */
public record EventPage(EventSeries series) {

  /** The page. */
  public static String of(EventSeries series) {
    return HtmlPage.render("events.jte", new EventPage(series));
  }

  /** The months as a picture. */
  public MonthBars picture() {
    return MonthBars.of(series);
  }

  /** What GDELT counts, in a sentence. */
  public static String summary(GdeltMonths counts) {
    return EventText.summary(counts);
  }
}
