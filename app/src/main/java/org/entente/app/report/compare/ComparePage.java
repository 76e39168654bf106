package org.entente.app.report.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.report.chart.ForceBars;
import org.entente.app.report.format.HtmlPage;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.assessment.compare.ComparisonLine;
import org.entente.core.assessment.compare.ComparisonTopic;
import org.entente.engine.result.WhatIfResult;

/**
 * Two assessments side by side as a page that needs nothing but itself.
 *
 * @param comparison the lines
 * @param whatIf the changes behind the second side; empty if there are none
 */
public record ComparePage(Comparison comparison, Optional<WhatIfResult> whatIf) {

  /**
   * Lines on some topics under one heading.
   *
   * @param heading of the table
   * @param id of its section
   * @param lines at least one
   */
  public record Group(String heading, String id, List<ComparisonLine> lines) {}

  /** The page. */
  public static String of(Comparison comparison, Optional<WhatIfResult> whatIf) {
    return HtmlPage.render("compare.jte", new ComparePage(comparison, whatIf));
  }

  /** The tables, without those that are empty. */
  public List<Group> groups() {
    return List.of(
            group(
                "Legs",
                ComparisonTopic.TIE,
                ComparisonTopic.OBLIGATION,
                ComparisonTopic.OBLIGATIONS,
                ComparisonTopic.ARRANGEMENTS,
                ComparisonTopic.PRACTICE,
                ComparisonTopic.SIMILARITY,
                ComparisonTopic.STANDING,
                ComparisonTopic.OUTLOOK,
                ComparisonTopic.LEG_STRAINS),
            group("Forces on the odds of a breach", ComparisonTopic.FORCE),
            group("Historical readings", ComparisonTopic.FORCE_READING),
            group("Leaders", ComparisonTopic.LEADER, ComparisonTopic.DAYS_LEFT),
            group(
                "The whole",
                ComparisonTopic.HUB,
                ComparisonTopic.CENTRALIZATION,
                ComparisonTopic.SHARED),
            group("Strains", ComparisonTopic.STRAIN),
            group("Outside states at odds with members", ComparisonTopic.OUTSIDER),
            group("Friends and foes", ComparisonTopic.TENSION, ComparisonTopic.TRIANGLE),
            group("Not known", ComparisonTopic.GAP))
        .stream()
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  private Group group(String heading, ComparisonTopic... topics) {
    String id = heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    List<ComparisonLine> lines =
        comparison.lines().stream()
            .filter(line -> Arrays.asList(topics).contains(line.topic()))
            .toList();
    return new Group(heading, id, lines);
  }

  /** Such as {@code USA-JPN-KOR on 2025-01-07}. */
  public static String name(Assessment assessment) {
    return assessment.members().stream().map(m -> m.code()).collect(Collectors.joining("-"))
        + " on "
        + assessment.on();
  }

  /** What each force does to the odds, of the legs of one side. */
  public static List<ForceBars> bars(Assessment assessment) {
    return assessment.isDetailed() ? ForceBars.of(assessment.forces()) : List.of();
  }
}
