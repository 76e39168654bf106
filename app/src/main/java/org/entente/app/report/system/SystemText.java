package org.entente.app.report.system;

import java.util.List;
import org.entente.app.report.format.TextPage;
import org.entente.core.assessment.SystemView;
import org.entente.engine.result.AssessmentResult;

/** Writes a system of alliances as text that fits 80 columns. */
public final class SystemText {

  private static final int MOST_STRAINS = 12;

  private SystemText() {}

  /**
   * The text.
   *
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(SystemReport report, boolean colour) {
    TextPage page = new TextPage(colour);
    page.title(report.title());
    report.summary().forEach(sentence -> page.item("", sentence));
    legs(page, report);
    minilaterals(page, report);
    strains(page, report);
    page.heading("Not known");
    report.system().assessment().gaps().forEach(gap -> page.point(gap.text(), List.of()));
    page.heading("Inputs");
    report
        .report()
        .casebook()
        .inputs()
        .forEach(input -> page.item("", "Casebook: " + input.name()));
    page.item("", AssessmentResult.CAVEAT);
    report
        .report()
        .measures()
        .forEach(
            m -> page.point(m.name() + ": " + m.formula() + ". " + m.reference() + ".", List.of()));
    return page.text();
  }

  private static void legs(TextPage page, SystemReport report) {
    page.heading("Legs");
    TextPage.Table table =
        page.table(9, 25, 11, 12, 9, 8, 6)
            .head("leg", "tie", "since", "practice", "S", "strains", "tense");
    for (SystemReport.Row row : report.listed()) {
      table.row(
          row.code(),
          row.tie(),
          row.since(),
          row.practice(),
          row.dreams(),
          String.valueOf(row.leg().strains().size()),
          String.valueOf(row.tense()));
    }
    table.end();
    if (!report.others().isEmpty()) {
      page.item("", report.others());
    }
    if (report.hidden() > 0) {
      page.item("", report.left());
    }
    page.note(SystemReport.COLUMNS);
  }

  private static void minilaterals(TextPage page, SystemReport report) {
    page.heading("Minilaterals: three to five states, including two or more members");
    List<SystemView.Group> groups = report.system().minilaterals();
    if (groups.isEmpty()) {
      page.item("", "none on record");
    }
    groups.forEach(group -> page.point(SystemReport.group(group), List.of(group.treaty())));
  }

  private static void strains(TextPage page, SystemReport report) {
    page.heading("Strains, closest in time first");
    var strains = report.system().assessment().strains();
    strains.stream()
        .limit(MOST_STRAINS)
        .forEach(s -> page.point(s.kind().label() + ": " + s.text(), List.of()));
    if (strains.size() > MOST_STRAINS) {
      page.point("and " + (strains.size() - MOST_STRAINS) + " more (--json, --html)", List.of());
    }
    page.note(AssessmentResult.RANKING);
  }
}
