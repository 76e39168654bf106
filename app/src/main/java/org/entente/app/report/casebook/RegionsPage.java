package org.entente.app.report.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.assessment.situation.Interactions;
import org.entente.core.measure.practice.PracticeCount;
import org.entente.core.record.Citation;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Scope;
import org.entente.core.record.Term;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.StateRegistry;
import org.entente.data.casebook.Casebook;

/** Writes {@code docs/casebook-regions.md}: what a casebook covers, region by region. */
public final class RegionsPage {

  /** The name of the page. */
  public static final String PAGE = "casebook-regions.md";

  private static final double DAYS_OF_A_YEAR = 365.25;

  private final Records records;
  private final StateRegistry registry;
  private final Interactions interactions;
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, String> led = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private RegionsPage(Casebook casebook, StateRegistry registry) {
    this.records = casebook.records();
    this.registry = registry;
    this.interactions = new Interactions(records);
    records
        .of(TreatyMember.class)
        .forEach(
            member ->
                members
                    .computeIfAbsent(member.treaty(), treaty -> new HashSet<>())
                    .add(member.member()));
    records.of(LeaderSpell.class).forEach(leader -> led.put(leader.id(), leader.state()));
  }

  /** The page as Markdown. */
  public static String of(Casebook casebook, StateRegistry registry) {
    return new RegionsPage(casebook, registry).write();
  }

  private String write() {
    line("<!-- Written by: entente casebook pages docs. Do not edit. -->");
    line("# The casebook by region");
    line("");
    line(
        "What the [casebook](../casebook/README.md) covers, how densely, since when, and what is known to be missing. This page is made from its tables,"
            + " and a test compares it. Regions follow the numbers of the Correlates of War project, so Russia is in Europe, Armenia too, and Kazakhstan in"
            + " Asia. A row that concerns states of two regions counts in both. [Adding a region](casebook-add-region.md) says how to fill a gap.");
    line("");
    for (Region region : Region.values()) {
      region(region);
    }
    return text.toString().stripTrailing() + "\n";
  }

  private void region(Region region) {
    line("## " + region.label());
    line("");
    line("| records | rows | first | last | confirmed by a document | in part | no document |");
    line("| --- | ---: | --- | --- | ---: | ---: | ---: |");
    Map<RecordKind, List<Fact>> byKind = new EnumMap<>(RecordKind.class);
    for (Fact fact : records.facts()) {
      if (states(fact).stream().anyMatch(code -> isIn(code, region))) {
        byKind.computeIfAbsent(fact.kind(), kind -> new ArrayList<>()).add(fact);
      }
    }
    for (RecordKind kind : RecordKind.values()) {
      List<Fact> facts = byKind.getOrDefault(kind, List.of());
      line(facts.isEmpty() ? "| " + kind.label() + " | 0 |  |  |  |  |  |" : row(kind, facts));
    }
    line("");
    List<Scope> scopes =
        records.scopes().stream().filter(scope -> concerns(scope, region)).toList();
    if (scopes.isEmpty()) {
      line("Nothing of this region was worked through: a missing row means that nobody looked.");
      line("");
      return;
    }
    line("What was worked through (anything else was not looked for):");
    line("");
    line(
        "| kind | states | with | from | to | acts a year and pair | of conflict | known to be missing |");
    line("| --- | --- | --- | --- | --- | ---: | ---: | --- |");
    scopes.forEach(scope -> line(row(scope)));
    line("");
  }

  private Set<String> states(Fact fact) {
    Set<String> states = new TreeSet<>(fact.states());
    if (fact.kind() == RecordKind.TREATY) {
      states.addAll(members.getOrDefault(fact.id(), Set.of()));
    }
    if (fact instanceof Term term) {
      Optional.ofNullable(led.get(term.leader())).ifPresent(states::add);
    }
    return states;
  }

  private boolean isIn(String code, Region region) {
    return registry.byCode(code).flatMap(Region::of).filter(region::equals).isPresent();
  }

  private boolean concerns(Scope scope, Region region) {
    return scope.groupA().stream().anyMatch(code -> isIn(code, region))
        || scope.groupB().stream().anyMatch(code -> isIn(code, region));
  }

  private static String row(RecordKind kind, List<Fact> facts) {
    LocalDate first = facts.stream().map(Fact::begins).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = facts.stream().map(Fact::begins).max(LocalDate::compareTo).orElseThrow();
    return "| "
        + kind.label()
        + " | "
        + facts.size()
        + " | "
        + first
        + " | "
        + last
        + " | "
        + found(facts, Citation.Checked.CONFIRMED)
        + " | "
        + found(facts, Citation.Checked.PARTLY)
        + " | "
        + facts.stream().filter(fact -> fact.citation().document().isEmpty()).count()
        + " |";
  }

  private static long found(List<Fact> facts, Citation.Checked what) {
    return facts.stream()
        .filter(fact -> fact.citation().checked().filter(what::equals).isPresent())
        .count();
  }

  private String row(Scope scope) {
    String density = scope.kind() == RecordKind.EVENT ? density(scope) : " |  |";
    return "| "
        + scope.kind().label()
        + " | "
        + String.join(" ", scope.groupA())
        + " | "
        + String.join(" ", scope.groupB())
        + " | "
        + scope.span().from()
        + " | "
        + scope.span().to().map(LocalDate::toString).orElse("")
        + " |"
        + density
        + " "
        + scope.missing().orElse("")
        + " |";
  }

  /**
   * Acts of the mean pair in a year, not given for less than a year, and how many of a hundred are
   * of conflict.
   */
  private String density(Scope scope) {
    Set<String> pairs = new TreeSet<>();
    int acts = 0;
    int conflict = 0;
    for (String a : scope.groupA()) {
      for (String b : scope.groupB()) {
        if (!a.equals(b) && pairs.add(a.compareTo(b) < 0 ? a + b : b + a)) {
          List<Event> between = interactions.between(a, b, scope.span());
          acts += between.size();
          conflict += PracticeCount.of(between).conflict();
        }
      }
    }
    double years =
        (scope.span().to().orElseThrow().toEpochDay() - scope.span().from().toEpochDay() + 1)
            / DAYS_OF_A_YEAR;
    return String.format(
        Locale.ROOT,
        " %s | %s |",
        years < 1 ? "\u2013" : String.format(Locale.ROOT, "%.1f", acts / years / pairs.size()),
        acts == 0 ? "\u2013" : String.format(Locale.ROOT, "%.0f %%", 100.0 * conflict / acts));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
