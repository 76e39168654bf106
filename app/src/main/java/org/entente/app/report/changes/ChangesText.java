package org.entente.app.report.changes;

import org.entente.app.report.brief.BriefTitle;
import org.entente.app.report.format.TextPage;
import org.entente.core.brief.BriefReader;
import org.entente.core.brief.Change;
import org.entente.core.brief.PlainWords;
import org.entente.engine.result.ChangesResult;

/** Writes what changed as text of 80 columns. */
public final class ChangesText {

  private ChangesText() {}

  /**
   * The text.
   *
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(ChangesResult result, boolean colour) {
    TextPage page = new TextPage(colour);
    page.title(
        BriefTitle.of(result.after())
            + ": what changed from "
            + PlainWords.date(result.before().on())
            + " to "
            + PlainWords.date(result.after().on()));
    if (result.changes().isEmpty()) {
      page.item("", "Nothing on record changed.");
    }
    for (Change.Kind kind : Change.Kind.values()) {
      if (result.changes().stream().anyMatch(change -> change.kind() == kind)) {
        page.heading(kind.label());
        result.changes().stream()
            .filter(change -> change.kind() == kind)
            .forEach(
                change ->
                    page.point(
                        change.day().map(day -> day + " ").orElse("") + change.text(),
                        change.evidence().stream().limit(3).toList()));
      }
    }
    page.blank();
    BriefReader.read(result.after()).freshness().forEach(line -> page.item("", line));
    return page.text();
  }
}
