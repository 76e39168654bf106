package org.entente.app.report.compare;

import java.util.List;
import org.entente.app.report.assessment.AssessmentText;
import org.entente.app.report.format.TextPage;
import org.entente.core.assessment.compare.ComparisonLine;
import org.entente.engine.result.WhatIfResult;

/** Writes a what-if as text: that it is one, what moved and why, and the changed assessment. */
public final class WhatIfText {

  private WhatIfText() {}

  /**
   * The text.
   *
   * @param evidence whether to list every record with its source at the end
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(WhatIfResult report, boolean evidence, boolean colour) {
    TextPage page = new TextPage(colour);
    page.title(
        "WHAT IF, not on record: "
            + report.changed().title()
            + " on "
            + report.changed().assessment().on());
    page.item("", WhatIfResult.NOTICE);
    int number = 0;
    for (String change : report.changes()) {
      number++;
      page.item("", number + ". " + change);
    }
    page.heading("What moved");
    page.item("", report.count());
    report.moved().forEach(line -> line(page, report, line));
    return page.text() + "\n" + AssessmentText.of(report.changed(), evidence, colour);
  }

  private static void line(TextPage page, WhatIfResult report, ComparisonLine line) {
    page.point(ComparisonPhrases.name(line) + ": " + move(line), List.of());
    page.subpoint("why: " + report.why(line));
  }

  /** Both values, and the difference where it is a number. */
  static String move(ComparisonLine line) {
    return switch (line.move()) {
      case GAINED -> "new: " + ComparisonPhrases.side(line.after());
      case LOST -> "gone: " + ComparisonPhrases.side(line.before());
      case EQUAL -> "equal: " + ComparisonPhrases.side(line.before());
      case MOVED ->
          ComparisonPhrases.side(line.before())
              + " -> "
              + ComparisonPhrases.side(line.after())
              + (ComparisonPhrases.difference(line).equals("moved")
                  ? ""
                  : " (" + ComparisonPhrases.difference(line) + ")");
    };
  }
}
