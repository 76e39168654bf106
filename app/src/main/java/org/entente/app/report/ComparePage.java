package org.entente.app.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.report.chart.ForceBars;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.assessment.compare.Line;
import org.entente.core.assessment.compare.Topic;

/**
 * Two assessments side by side as a page that needs nothing but itself.
 *
 * @param comparison the lines
 * @param whatIf the changes behind the second side; empty if there are none
 */
public record ComparePage(Comparison comparison, Optional<WhatIfReport> whatIf) {

  /**
   * Lines on some topics under one heading.
   *
   * @param heading of the table
   * @param id of its section
   * @param lines at least one
   */
  public record Group(String heading, String id, List<Line> lines) {}

  /** The page. */
  public static String of(Comparison comparison, Optional<WhatIfReport> whatIf) {
    return HtmlReport.page("compare.jte", new ComparePage(comparison, whatIf));
  }

  /** The tables, without those that are empty. */
  public List<Group> groups() {
    return List.of(
            group(
                "Legs",
                Topic.TIE,
                Topic.OBLIGATION,
                Topic.OBLIGATIONS,
                Topic.ARRANGEMENTS,
                Topic.PRACTICE,
                Topic.SIMILARITY,
                Topic.STANDING,
                Topic.OUTLOOK,
                Topic.LEG_STRAINS),
            group("Forces on the odds of a breach", Topic.FORCE),
            group("Readings of history", Topic.FORCE_READING),
            group("Leaders", Topic.LEADER, Topic.DAYS_LEFT),
            group("The whole", Topic.HUB, Topic.CENTRALIZATION, Topic.SHARED),
            group("Strains", Topic.STRAIN),
            group("Outside states at odds with members", Topic.OUTSIDER),
            group("Friends and foes", Topic.TENSION, Topic.TRIANGLE),
            group("Not known", Topic.GAP))
        .stream()
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  private Group group(String heading, Topic... topics) {
    String id = heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    List<Line> lines =
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
