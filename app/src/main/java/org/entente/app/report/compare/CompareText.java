package org.entente.app.report.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.report.format.TextPage;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.assessment.compare.ComparisonLine;
import org.entente.core.assessment.compare.ComparisonTopic;
import org.entente.engine.result.WhatIfResult;

/** Writes a comparison as text that fits 80 columns. */
public final class CompareText {

  private static final int[] WIDTHS = {22, 23, 23, 12};

  private final Comparison comparison;
  private final boolean movedOnly;
  private final TextPage page;

  private CompareText(Comparison comparison, boolean movedOnly, boolean colour) {
    this.comparison = comparison;
    this.movedOnly = movedOnly;
    this.page = new TextPage(colour);
  }

  /**
   * The text.
   *
   * @param whatIf the changes behind the second side; empty if there are none
   * @param movedOnly whether lines on which both say the same are left out
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(
      Comparison comparison, Optional<WhatIfResult> whatIf, boolean movedOnly, boolean colour) {
    return new CompareText(comparison, movedOnly, colour).write(whatIf);
  }

  private String write(Optional<WhatIfResult> whatIf) {
    page.title(
        name(comparison.before())
            + " beside "
            + (whatIf.isPresent() ? "WHAT IF, not on record: " : "")
            + name(comparison.after()));
    whatIf.ifPresent(this::changes);
    page.item("", counts());
    comparison
        .counterparts()
        .forEach((first, second) -> page.item("", first + " is compared with " + second + "."));
    legs();
    table(
        "The effect of each force on the odds of a breach",
        comparison.on(ComparisonTopic.FORCE),
        ComparisonLine::about);
    table(
        "Historical readings", comparison.on(ComparisonTopic.FORCE_READING), ComparisonLine::about);
    table(
        "Leaders",
        comparison.on(ComparisonTopic.LEADER, ComparisonTopic.DAYS_LEFT),
        ComparisonPhrases::name);
    table(
        "The whole",
        comparison.on(ComparisonTopic.HUB, ComparisonTopic.CENTRALIZATION, ComparisonTopic.TENSION),
        ComparisonPhrases::name);
    points("In force among all members", comparison.on(ComparisonTopic.SHARED));
    points("Strains", comparison.on(ComparisonTopic.STRAIN));
    points("Outside states at odds with members", comparison.on(ComparisonTopic.OUTSIDER));
    points("Triangles under tension in either", comparison.on(ComparisonTopic.TRIANGLE));
    points("Not known", comparison.on(ComparisonTopic.GAP));
    page.note(
        "=: the same; +: only in the second; -: only in the first; ~: differs. The lines are not weighted or added up.");
    return page.text();
  }

  private static String name(Assessment assessment) {
    return assessment.members().stream().map(m -> m.code()).collect(Collectors.joining("-"))
        + " on "
        + assessment.on();
  }

  private void changes(WhatIfResult whatIf) {
    page.item("", WhatIfResult.NOTICE);
    whatIf.changes().forEach(change -> page.point(change, List.of()));
  }

  private String counts() {
    Map<ComparisonLine.Move, Long> counts = new LinkedHashMap<>();
    for (ComparisonLine.Move move : ComparisonLine.Move.values()) {
      counts.put(move, comparison.lines().stream().filter(l -> l.move() == move).count());
    }
    return comparison.lines().size()
        + " lines: "
        + counts.get(ComparisonLine.Move.EQUAL)
        + " equal, "
        + counts.get(ComparisonLine.Move.MOVED)
        + " moved, "
        + counts.get(ComparisonLine.Move.GAINED)
        + " only in the second, "
        + counts.get(ComparisonLine.Move.LOST)
        + " only in the first. Neither side uses anything after its own date.";
  }

  private List<ComparisonLine> shown(List<ComparisonLine> lines) {
    return lines.stream().filter(line -> !movedOnly || !line.isEqual()).toList();
  }

  private void legs() {
    Map<String, List<ComparisonLine>> byLeg =
        comparison
            .on(
                ComparisonTopic.TIE,
                ComparisonTopic.OBLIGATION,
                ComparisonTopic.OBLIGATIONS,
                ComparisonTopic.ARRANGEMENTS,
                ComparisonTopic.PRACTICE,
                ComparisonTopic.SIMILARITY,
                ComparisonTopic.OUTLOOK,
                ComparisonTopic.LEG_STRAINS)
            .stream()
            .collect(
                Collectors.groupingBy(
                    ComparisonLine::about, LinkedHashMap::new, Collectors.toList()));
    byLeg.forEach((leg, lines) -> legTable(leg, lines));
  }

  private void legTable(String leg, List<ComparisonLine> lines) {
    table(leg, lines, line -> line.topic().label());
    shown(comparison.on(ComparisonTopic.STANDING)).stream()
        .filter(line -> line.about().startsWith(leg + ", "))
        .forEach(
            line ->
                page.marked(
                    mark(line), ComparisonPhrases.name(line) + ": " + WhatIfText.move(line)));
  }

  private void table(
      String heading, List<ComparisonLine> lines, Function<ComparisonLine, String> name) {
    List<ComparisonLine> shown = shown(lines);
    if (shown.isEmpty()) {
      return;
    }
    page.heading(heading);
    page.row(WIDTHS, "", "first", "second", "difference");
    for (ComparisonLine line : shown) {
      page.row(
          WIDTHS,
          name.apply(line),
          ComparisonPhrases.side(line.before()),
          ComparisonPhrases.side(line.after()),
          ComparisonPhrases.difference(line));
    }
  }

  private static char mark(ComparisonLine line) {
    return switch (line.move()) {
      case EQUAL -> '=';
      case GAINED -> '+';
      case LOST -> '-';
      case MOVED -> '~';
    };
  }

  /** Lines that are there or not; of those that moved, both sides. */
  private void points(String heading, List<ComparisonLine> lines) {
    List<ComparisonLine> shown = shown(lines);
    if (!shown.isEmpty()) {
      page.heading(heading);
      shown.forEach(this::point);
    }
  }

  private void point(ComparisonLine line) {
    String name = line.about().isEmpty() ? "" : line.about() + ": ";
    if (line.move() == ComparisonLine.Move.MOVED) {
      page.marked('~', line.about() + ":");
      page.subpoint("first: " + ComparisonPhrases.side(line.before()));
      page.subpoint("second: " + ComparisonPhrases.side(line.after()));
    } else {
      page.marked(
          mark(line),
          name + ComparisonPhrases.side(line.after().isPresent() ? line.after() : line.before()));
    }
  }
}
