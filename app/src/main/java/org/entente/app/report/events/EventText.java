package org.entente.app.report.events;

import java.util.List;
import org.entente.app.report.format.Phrases;
import org.entente.app.report.format.TextPage;
import org.entente.core.record.Event;
import org.entente.core.record.QuadClass;
import org.entente.data.ledger.GdeltMonths;
import org.entente.engine.result.EventSeries;

/** Writes events between two states as text. */
public final class EventText {

  private static final int WIDEST_BAR = 20;

  private EventText() {}

  /**
   * The text.
   *
   * @param monthly whether to count by month, with a bar for each, instead of listing
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(EventSeries series, boolean monthly, boolean colour) {
    TextPage page = new TextPage(colour);
    page.title(
        series.a()
            + "-"
            + series.b()
            + ": "
            + series.events().size()
            + " events on record, "
            + Phrases.span(series.span()));
    if (monthly) {
      months(page, series);
    } else {
      series.events().forEach(event -> event(page, event));
    }
    gdelt(page, series);
    page.note(
        "Records are a selection, not a census. + is an event of cooperation, - one of conflict. A"
            + " dash in place of a count: the casebook did not look for events of the pair in that"
            + " month. A dash only in place of a balance: there were no events.");
    return page.text();
  }

  /** What GDELT counts, apart: it is never added to what is on record here. */
  private static void gdelt(TextPage page, EventSeries series) {
    for (GdeltMonths counts : series.gdelt()) {
      page.heading("GDELT, table " + counts.table() + of(counts));
      page.item("", summary(counts));
      if (!counts.counts().isEmpty()) {
        TextPage.Table table =
            page.table(9, 8, 8, 8, 8).head("month", "words +", "deeds +", "words -", "deeds -");
        counts
            .counts()
            .forEach(
                (month, classes) ->
                    table.row(
                        month.toString(),
                        String.valueOf(classes.getOrDefault(QuadClass.VERBAL_COOPERATION, 0)),
                        String.valueOf(classes.getOrDefault(QuadClass.MATERIAL_COOPERATION, 0)),
                        String.valueOf(classes.getOrDefault(QuadClass.VERBAL_CONFLICT, 0)),
                        String.valueOf(classes.getOrDefault(QuadClass.MATERIAL_CONFLICT, 0))));
        table.end();
      }
    }
  }

  /** How many root events, of how many rows. */
  static String summary(GdeltMonths counts) {
    return counts.total()
        + (counts.total() == 1 ? " root event" : " root events")
        + " between the two, each once however often it was mentioned; "
        + String.format(
            java.util.Locale.ROOT,
            counts.isCounted()
                ? "the table has %,d between all states; only months that lie entirely within the period are shown"
                : "the table has %,d rows of any kind",
            counts.size())
        + ". Coded by machine from a growing press: do not add them to the"
        + " records. If the table is a sample, a month without rows means nothing.";
  }

  /** Of which GDELT, where the table does not say so. */
  private static String of(GdeltMonths counts) {
    return counts.isCounted() ? " (" + counts.source().word() + ")" : "";
  }

  private static void event(TextPage page, Event event) {
    page.point(
        event.date()
            + " "
            + event.type()
            + " "
            + String.join("+", event.sources())
            + (event.isReciprocal() ? "" : " -> " + String.join("+", event.targets()))
            + ": "
            + event.summary(),
        List.of(event));
  }

  private static void months(TextPage page, EventSeries series) {
    TextPage.Table table =
        page.table(9, 8, 8, 8, 8, 9, 24)
            .head("month", "words +", "deeds +", "words -", "deeds -", "balance", "");
    for (EventSeries.Month month : series.months()) {
      boolean known = month.looked() || month.total() > 0;
      table.row(
          month.month().toString(),
          count(month, QuadClass.VERBAL_COOPERATION, known),
          count(month, QuadClass.MATERIAL_COOPERATION, known),
          count(month, QuadClass.VERBAL_CONFLICT, known),
          count(month, QuadClass.MATERIAL_CONFLICT, known),
          Phrases.signed(month.balance()),
          bar(month));
    }
    table.end();
  }

  private static String count(EventSeries.Month month, QuadClass quad, boolean known) {
    return known ? String.valueOf(month.counts().get(quad)) : "\u2013";
  }

  private static String bar(EventSeries.Month month) {
    int plus =
        month.counts().get(QuadClass.VERBAL_COOPERATION)
            + month.counts().get(QuadClass.MATERIAL_COOPERATION);
    int minus = month.total() - plus;
    String bar = "+".repeat(plus) + "-".repeat(minus);
    return bar.length() <= WIDEST_BAR ? bar : bar.substring(0, WIDEST_BAR) + "...";
  }
}
