package org.entente.app.report;

import java.util.List;
import org.entente.core.assessment.compare.Line;

/** Writes a what-if as text: that it is one, what moved and why, and the changed assessment. */
public final class WhatIfText {

  private WhatIfText() {}

  /**
   * The text.
   *
   * @param evidence whether to list every record with its source at the end
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(WhatIfReport report, boolean evidence, boolean colour) {
    Page page = new Page(colour);
    page.title(
        "WHAT IF, not on record: "
            + report.changed().title()
            + " on "
            + report.changed().assessment().on());
    page.item("", WhatIfReport.NOTICE);
    int number = 0;
    for (String change : report.changes()) {
      number++;
      page.item("", number + ". " + change);
    }
    page.heading("What moved");
    page.item("", report.count());
    report.moved().forEach(line -> line(page, report, line));
    return page.text() + "\n" + TerminalReport.of(report.changed(), evidence, colour);
  }

  private static void line(Page page, WhatIfReport report, Line line) {
    page.point(LineWords.name(line) + ": " + move(line), List.of());
    page.subpoint("why: " + report.why(line));
  }

  /** Both values, and the difference where it is a number. */
  static String move(Line line) {
    return switch (line.move()) {
      case GAINED -> "new: " + LineWords.side(line.after());
      case LOST -> "gone: " + LineWords.side(line.before());
      case EQUAL -> "equal: " + LineWords.side(line.before());
      case MOVED ->
          LineWords.side(line.before())
              + " -> "
              + LineWords.side(line.after())
              + (LineWords.difference(line).equals("moved")
                  ? ""
                  : " (" + LineWords.difference(line) + ")");
    };
  }
}
