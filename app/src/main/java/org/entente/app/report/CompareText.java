package org.entente.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.assessment.compare.Line;
import org.entente.core.assessment.compare.Topic;

/** Writes a comparison as text that fits 80 columns. */
public final class CompareText {

  private static final int[] WIDTHS = {22, 23, 23, 12};

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
    table("What each force does to the odds of a breach", comparison.on(Topic.FORCE), Line::about);
    table("Readings of history", comparison.on(Topic.FORCE_READING), Line::about);
    table("Leaders", comparison.on(Topic.LEADER, Topic.DAYS_LEFT), LineWords::name);
    table(
        "The whole",
        comparison.on(Topic.HUB, Topic.CENTRALIZATION, Topic.TENSION),
        LineWords::name);
    points("In force among all members", comparison.on(Topic.SHARED));
    points("Strains", comparison.on(Topic.STRAIN));
    points("Outside states at odds with members", comparison.on(Topic.OUTSIDER));
    points("Triangles under tension in either", comparison.on(Topic.TRIANGLE));
    points("Not known", comparison.on(Topic.GAP));
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
            .on(
                Topic.TIE,
                Topic.OBLIGATION,
                Topic.OBLIGATIONS,
                Topic.ARRANGEMENTS,
                Topic.PRACTICE,
                Topic.SIMILARITY,
                Topic.OUTLOOK,
                Topic.LEG_STRAINS)
            .stream()
            .collect(Collectors.groupingBy(Line::about, LinkedHashMap::new, Collectors.toList()));
    byLeg.forEach((leg, lines) -> legTable(leg, lines));
  }

  private void legTable(String leg, List<Line> lines) {
    table(leg, lines, line -> line.topic().label());
    shown(comparison.on(Topic.STANDING)).stream()
        .filter(line -> line.about().startsWith(leg + ", "))
        .forEach(
            line -> page.marked(mark(line), LineWords.name(line) + ": " + WhatIfText.move(line)));
  }

  private void table(String heading, List<Line> lines, Function<Line, String> name) {
    List<Line> shown = shown(lines);
    if (shown.isEmpty()) {
      return;
    }
    page.heading(heading);
    page.row(WIDTHS, "", "first", "second", "difference");
    for (Line line : shown) {
      page.row(
          WIDTHS,
          name.apply(line),
          LineWords.side(line.before()),
          LineWords.side(line.after()),
          LineWords.difference(line));
    }
  }

  private static char mark(Line line) {
    return switch (line.move()) {
      case EQUAL -> '=';
      case GAINED -> '+';
      case LOST -> '-';
      case MOVED -> '~';
    };
  }

  /** Lines that are there or not; of those that moved, both sides. */
  private void points(String heading, List<Line> lines) {
    List<Line> shown = shown(lines);
    if (!shown.isEmpty()) {
      page.heading(heading);
      shown.forEach(this::point);
    }
  }

  private void point(Line line) {
    String name = line.about().isEmpty() ? "" : line.about() + ": ";
    if (line.move() == Line.Move.MOVED) {
      page.marked('~', line.about() + ":");
      page.subpoint("first: " + LineWords.side(line.before()));
      page.subpoint("second: " + LineWords.side(line.after()));
    } else {
      page.marked(
          mark(line),
          name + LineWords.side(line.after().isPresent() ? line.after() : line.before()));
    }
  }
}
