package org.entente.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.assessment.compare.Line;
import org.entente.core.assessment.compare.Topic;

/** Writes a comparison as text that fits 80 columns. */
public final class CompareText {

  private final Comparison comparison;
  private final boolean movedOnly;
  private final Page page;

  private CompareText(Comparison comparison, boolean movedOnly, boolean colour) {
    this.comparison = comparison;
    this.movedOnly = movedOnly;
    this.page = new Page(colour);
  }

  /**
   * The text.
   *
   * @param whatIf the changes behind the second side; empty if there are none
   * @param movedOnly whether lines on which both say the same are left out
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(
      Comparison comparison, Optional<WhatIfReport> whatIf, boolean movedOnly, boolean colour) {
    return new CompareText(comparison, movedOnly, colour).write(whatIf);
  }

  private String write(Optional<WhatIfReport> whatIf) {
    page.title(
        name(comparison.before())
            + " beside "
            + (whatIf.isPresent() ? "WHAT IF, not on record: " : "")
            + name(comparison.after()));
    whatIf.ifPresent(this::changes);
    page.item("", counts());
    comparison
        .counterparts()
        .forEach((first, second) -> page.item("", first + " is set beside " + second + "."));
    legs();
    table("Leaders", comparison.on(Topic.LEADER, Topic.DAYS_LEFT));
    table("The whole", comparison.on(Topic.HUB, Topic.CENTRALIZATION, Topic.TENSION));
    points("In force among all members", comparison.on(Topic.SHARED), false);
    points("Strains", comparison.on(Topic.STRAIN), true);
    points("Outside states at odds with members", comparison.on(Topic.OUTSIDER), false);
    points("Triangles under tension in either", comparison.on(Topic.TRIANGLE), true);
    points("Not known", comparison.on(Topic.GAP), false);
    page.note(
        "=: both say the same; +: only the second; -: only the first; ~: differs. Nothing weighs the lines, and there is no sum of them.");
    return page.text();
  }

  private static String name(Assessment assessment) {
    return assessment.members().stream().map(m -> m.code()).collect(Collectors.joining("-"))
        + " on "
        + assessment.on();
  }

  private void changes(WhatIfReport whatIf) {
    page.item("", WhatIfReport.NOTICE);
    whatIf.changes().forEach(change -> page.point(change, List.of()));
  }

  private String counts() {
    Map<Line.Move, Long> counts = new LinkedHashMap<>();
    for (Line.Move move : Line.Move.values()) {
      counts.put(move, comparison.lines().stream().filter(l -> l.move() == move).count());
    }
    return comparison.lines().size()
        + " lines: "
        + counts.get(Line.Move.EQUAL)
        + " equal, "
        + counts.get(Line.Move.MOVED)
        + " moved, "
        + counts.get(Line.Move.GAINED)
        + " only in the second, "
        + counts.get(Line.Move.LOST)
        + " only in the first. Each side uses nothing after its own date.";
  }

  private List<Line> shown(List<Line> lines) {
    return lines.stream().filter(line -> !movedOnly || !line.isEqual()).toList();
  }

  private void legs() {
    Map<String, List<Line>> byLeg =
        comparison
            .on(Topic.TIE, Topic.OBLIGATION, Topic.PRACTICE, Topic.SIMILARITY, Topic.LEG_STRAINS)
            .stream()
            .collect(Collectors.groupingBy(Line::about, LinkedHashMap::new, Collectors.toList()));
    byLeg.forEach((leg, lines) -> legTable(leg, lines));
  }

  private void legTable(String leg, List<Line> lines) {
    List<Line> shown = shown(lines);
    if (!shown.isEmpty()) {
      page.heading(leg);
      Page.Table table = head("line");
      shown.forEach(line -> row(table, line.topic().label(), line));
      table.end();
    }
    shown(comparison.on(Topic.STANDING)).stream()
        .filter(line -> line.about().startsWith(leg + ", "))
        .forEach(
            line -> page.point(LineWords.name(line) + ": " + WhatIfText.move(line), List.of()));
  }

  private Page.Table head(String first) {
    return page.table(25, 20, 21, 13).head(first, "first", "second", "difference");
  }

  private static void row(Page.Table table, String name, Line line) {
    table.row(
        name,
        LineWords.side(line.before()),
        LineWords.side(line.after()),
        LineWords.difference(line));
  }

  private void table(String heading, List<Line> lines) {
    List<Line> shown = shown(lines);
    if (!shown.isEmpty()) {
      page.heading(heading);
      Page.Table table = head("line");
      shown.forEach(line -> row(table, LineWords.name(line), line));
      table.end();
    }
  }

  /** Lines that are there or not; the values of those that moved only where they are of use. */
  private void points(String heading, List<Line> lines, boolean values) {
    List<Line> shown = shown(lines);
    if (shown.isEmpty()) {
      return;
    }
    page.heading(heading);
    for (Line line : shown) {
      String name = line.about().isEmpty() ? "" : line.about() + ": ";
      switch (line.move()) {
        case EQUAL -> page.point("= " + name + LineWords.side(line.after()), List.of());
        case GAINED -> page.point("+ " + name + LineWords.side(line.after()), List.of());
        case LOST -> page.point("- " + name + LineWords.side(line.before()), List.of());
        case MOVED -> moved(line, name, values);
      }
    }
  }

  private void moved(Line line, String name, boolean values) {
    if (values) {
      page.point("~ " + line.about() + ":", List.of());
      page.subpoint("first: " + LineWords.side(line.before()));
      page.subpoint("second: " + LineWords.side(line.after()));
    } else {
      page.point(
          "~ " + name + LineWords.side(line.before()) + " -> " + LineWords.side(line.after()),
          List.of());
    }
  }
}
