package org.entente.core.outlook.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All cases, and how often promises were kept in them.
 *
 * @param cases in the order of the war's first year, war, member and ally
 */
public record PromiseRecord(List<PromiseCase> cases) {

  private static final int NEAR = 1000;
  private static final int MANY = 3;
  private static final List<String> WORLD_WARS = List.of("cow:106", "cow:139");

  /** Sorts and copies the list. */
  public PromiseRecord {
    cases =
        cases.stream()
            .sorted(
                java.util.Comparator.<PromiseCase>comparingInt(c -> c.war().firstYear())
                    .thenComparing(c -> c.war().id())
                    .thenComparingInt(c -> c.member().state())
                    .thenComparingInt(PromiseCase::ally))
            .toList();
  }

  /**
   * The first reading (Sabrosky 1980): of all allies of states at war, how many fought beside them,
   * whatever they had promised and whoever began.
   */
  public PromiseRate foughtBeside() {
    return PromiseRate.of("all allies: fought beside", cases, c -> c.conduct() == Conduct.BESIDE);
  }

  /** The same for treaties of two, and to 1944 and after. */
  public List<PromiseRate> besideByKind() {
    return List.of(
        beside("all allies, to 1944: fought beside", years(1816, 1944)),
        beside("all allies, from 1945: fought beside", years(1945, Integer.MAX_VALUE)),
        beside(
            "treaties of two, to 1944: fought beside",
            years(1816, 1944).and(PromiseCase::bilateral)),
        beside(
            "treaties of two, from 1945: fought beside",
            years(1945, Integer.MAX_VALUE).and(PromiseCase::bilateral)),
        beside(
            "owed defence or offence, to 1944: fought beside",
            years(1816, 1944).and(PromiseRecord::owedHelp)),
        beside(
            "owed defence or offence, from 1945: fought beside",
            years(1945, Integer.MAX_VALUE).and(PromiseRecord::owedHelp)));
  }

  private static boolean owedHelp(PromiseCase c) {
    return c.called().keySet().stream().anyMatch(PromisedObligation::active);
  }

  private PromiseRate beside(String label, Predicate<PromiseCase> wanted) {
    return PromiseRate.of(
        label, cases.stream().filter(wanted).toList(), c -> c.conduct() == Conduct.BESIDE);
  }

  /** The same against: of all allies, how many fought against them. */
  public PromiseRate foughtAgainst() {
    return PromiseRate.of("all allies: fought against", cases, c -> c.conduct() == Conduct.AGAINST);
  }

  /**
   * The second reading (Leeds, Long and Mitchell 2000): of promises of help or neutrality that the
   * war called for, how many were kept; to 1944, as in their sample, after it, and all.
   */
  public List<PromiseRate> honoured() {
    return List.of(
        honoured("called for, to 1944: kept", years(1816, 1944)),
        honoured(
            "called for, to 1944, treaties of two: kept",
            years(1816, 1944).and(PromiseCase::bilateral)),
        honoured("called for, from 1945: kept", years(1945, Integer.MAX_VALUE)),
        honoured(
            "called for, from 1945, treaties of two: kept",
            years(1945, Integer.MAX_VALUE).and(PromiseCase::bilateral)),
        honoured("called for, all years: kept", c -> true));
  }

  private PromiseRate honoured(String label, Predicate<PromiseCase> wanted) {
    return PromiseRate.of(
        label,
        cases.stream().filter(c -> c.honoured().isPresent()).filter(wanted).toList(),
        c -> c.honoured().orElseThrow());
  }

  /**
   * Fought beside where help was owed and may have been called for, but a condition cannot be read
   * or who began is not coded; to 1944 and after.
   */
  public List<PromiseRate> perhapsCalled() {
    return List.of(
        beside(
            "perhaps called for, to 1944: fought beside",
            years(1816, 1944).and(PromiseRecord::perhapsHelp)),
        beside(
            "perhaps called for, from 1945: fought beside",
            years(1945, Integer.MAX_VALUE).and(PromiseRecord::perhapsHelp)));
  }

  private static boolean perhapsHelp(PromiseCase c) {
    return Stream.of(PromisedObligation.DEFENCE, PromisedObligation.OFFENCE).noneMatch(c::calledFor)
        && Stream.of(PromisedObligation.DEFENCE, PromisedObligation.OFFENCE)
            .anyMatch(obligation -> c.called().get(obligation) == Invocation.UNKNOWN);
  }

  /** Kept, by obligation that was called for. */
  public List<PromiseRate> byObligation() {
    return Stream.of(PromisedObligation.values()).map(this::obligation).toList();
  }

  private PromiseRate obligation(PromisedObligation obligation) {
    return PromiseRate.of(
        obligation.name(),
        cases.stream().filter(c -> c.calledFor(obligation)).toList(),
        c -> c.did(obligation));
  }

  /** Fought beside where help was owed and called for, by era, kind of war and distance. */
  public List<PromiseRate> helpByKind() {
    List<PromiseRate> rates = new ArrayList<>();
    rates.add(help("all", c -> true));
    rates.add(help("1816-1870", years(1816, 1870)));
    rates.add(help("1871-1914", years(1871, 1914)));
    rates.add(help("1915-1945", years(1915, 1945)));
    rates.add(help("1946-1989", years(1946, 1989)));
    rates.add(help("from 1990", years(1990, Integer.MAX_VALUE)));
    rates.add(help("treaties of two", PromiseCase::bilateral));
    rates.add(help("treaties of more", c -> !c.bilateral()));
    rates.add(help("world wars", c -> WORLD_WARS.contains(c.war().id())));
    rates.add(help("other wars of three states or more", c -> !world(c) && many(c)));
    rates.add(help("wars of two states before an ally joins", c -> !world(c) && !many(c)));
    rates.add(help("up to 1,000 km from an adversary", c -> near(c)));
    rates.add(help("farther than 1,000 km", c -> c.distance().isPresent() && !near(c)));
    rates.add(help("distance not known", c -> c.distance().isEmpty()));
    return rates;
  }

  private PromiseRate help(String label, Predicate<PromiseCase> wanted) {
    return PromiseRate.of(
        label,
        cases.stream()
            .filter(
                c ->
                    c.calledFor(PromisedObligation.DEFENCE)
                        || c.calledFor(PromisedObligation.OFFENCE))
            .filter(wanted)
            .toList(),
        c -> c.conduct() == Conduct.BESIDE);
  }

  private static Predicate<PromiseCase> years(int from, int to) {
    return c -> c.member().firstYear() >= from && c.member().firstYear() <= to;
  }

  private static boolean world(PromiseCase c) {
    return WORLD_WARS.contains(c.war().id());
  }

  /** Without the ally itself: else its coming would decide the kind of war. */
  private static boolean many(PromiseCase c) {
    return c.war().fighters().stream().filter(fighter -> fighter.state() != c.ally()).count()
        >= MANY;
  }

  private static boolean near(PromiseCase c) {
    return c.distance().isPresent() && c.distance().getAsDouble() <= NEAR;
  }
}
