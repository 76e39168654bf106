package org.entente.core.assessment.leg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.measure.NetCooperation;
import org.entente.core.measure.Reading;
import org.entente.core.measure.similarity.SignorinoRitterS;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.QuadClass;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Treaty;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/** Reads what binds one leg, and how similarly its states treat others, from the records. */
public final class LegReader {

  /** Practised cooperation is read from the last year. */
  public static final int PRACTICE_YEARS = 1;

  /**
   * Portfolios toward outsiders are read from the last three years: one year holds too few events
   * of most pairs.
   */
  public static final int DREAMS_YEARS = 3;

  /** A balance over fewer events than this is not calculated. */
  public static final int FEWEST_EVENTS = 3;

  /** Similarity over fewer outside states than this is not calculated. */
  static final int FEWEST_OUTSIDERS = 2;

  private static final int RECENT_EVENTS = 5;

  private final Situation situation;

  /** Reads from this situation. */
  public LegReader(Situation situation) {
    this.situation = situation;
  }

  /** What binds the two on the date; a reading whose events were not looked for has no value. */
  public Bed bed(Leg leg) {
    String a = leg.a().code();
    String b = leg.b().code();
    List<Commitment> all = situation.treaties().between(a, b);
    List<Commitment> obligations = all.stream().filter(c -> !c.obligations().isEmpty()).toList();
    List<Commitment> arrangements = all.stream().filter(c -> c.obligations().isEmpty()).toList();
    List<State> commonAllies = commonAllies(a, b);
    Span lastYear = situation.lastYears(PRACTICE_YEARS);
    Reading practice =
        situation
            .interactions()
            .netCooperation(a, b, lastYear, lastYear.yearsBefore(PRACTICE_YEARS));
    List<Event> events = situation.interactions().between(a, b, lastYear);
    Optional<Map<QuadClass, Integer>> counts =
        situation.interactions().covered(a, b, lastYear)
            ? Optional.of(count(events))
            : Optional.empty();
    List<Commitment> commonPacts = pactsWith(commonAllies, a, b);
    Bond bond = bond(a, b, obligations, arrangements, commonPacts);
    int year = Math.min(situation.on().getYear(), Treaty.LAST_CODED_YEAR);
    return new Bed(
        bond.tie(),
        bond.coded() ? OptionalInt.of(year) : OptionalInt.empty(),
        commonAllies,
        commonPacts,
        obligations,
        arrangements,
        practice,
        counts,
        newestCooperation(events));
  }

  /** The defence pacts of each of the two with their common allies. */
  private List<Commitment> pactsWith(List<State> allies, String a, String b) {
    List<Commitment> pacts = new ArrayList<>();
    for (State ally : allies) {
      for (String member : List.of(a, b)) {
        situation.treaties().between(member, ally.code()).stream()
            .filter(Commitment::isDefensePact)
            .forEach(pacts::add);
      }
    }
    return pacts;
  }

  private List<State> commonAllies(String a, String b) {
    Set<String> common = new TreeSet<>(situation.treaties().defenseAllies(a));
    common.retainAll(situation.treaties().defenseAllies(b));
    return common.stream().flatMap(code -> situation.registry().byCode(code).stream()).toList();
  }

  private Bond bond(
      String a,
      String b,
      List<Commitment> obligations,
      List<Commitment> arrangements,
      List<Commitment> commonPacts) {
    List<Commitment> pacts = obligations.stream().filter(Commitment::isDefensePact).toList();
    if (!pacts.isEmpty()) {
      return new Bond(Tie.DEFENSE_PACT, onlyCoded(pacts));
    }
    boolean lookedFor = situation.covers(RecordKind.TREATY, a, b);
    if (!lookedFor && !situation.isCoded(a, b)) {
      // What was found may not be the strongest bond there is.
      return new Bond(Tie.UNKNOWN, false);
    }
    if (!commonPacts.isEmpty()) {
      return new Bond(Tie.QUASI_ALLIANCE, !lookedFor || onlyCoded(commonPacts));
    }
    if (!obligations.isEmpty()) {
      return new Bond(Tie.PACT, onlyCoded(obligations));
    }
    return arrangements.isEmpty()
        ? new Bond(Tie.NONE, !lookedFor)
        : new Bond(Tie.ARRANGEMENT, false);
  }

  private static boolean onlyCoded(List<Commitment> commitments) {
    return commitments.stream().allMatch(c -> c.treaty().isCoded());
  }

  /**
   * The strongest bond.
   *
   * @param coded whether it is read from ATOP's data alone
   */
  private record Bond(Tie tie, boolean coded) {}

  private static Map<QuadClass, Integer> count(List<Event> events) {
    Map<QuadClass, Integer> counts = new EnumMap<>(QuadClass.class);
    for (QuadClass quad : QuadClass.values()) {
      counts.put(quad, (int) events.stream().filter(e -> e.type().quadClass() == quad).count());
    }
    return counts;
  }

  private static List<Event> newestCooperation(List<Event> events) {
    return events.stream()
        .filter(e -> e.type().quadClass().isCooperation())
        .sorted(Comparator.comparing(Event::date).reversed().thenComparing(Event::id))
        .limit(RECENT_EVENTS)
        .toList();
  }

  /** How alike the two treat outside states; no value with fewer than two of these. */
  public Dreams dreams(Leg leg) {
    String a = leg.a().code();
    String b = leg.b().code();
    Span period = situation.lastYears(DREAMS_YEARS);
    Compared now = compare(a, b, period);
    Span earlier = period.yearsBefore(DREAMS_YEARS);
    Compared then = compare(a, b, earlier);
    Optional<Reading.Earlier> before =
        then.outsiders().size() < FEWEST_OUTSIDERS
            ? Optional.empty()
            : Optional.of(
                new Reading.Earlier(
                    similarity(then.outsiders()),
                    earlier,
                    then.outsiders().size(),
                    then.evidence()));
    boolean enough = now.outsiders().size() >= FEWEST_OUTSIDERS;
    Optional<String> missing =
        enough
            ? Optional.empty()
            : Optional.of(
                "needs "
                    + FEWEST_OUTSIDERS
                    + " outside states toward which each of the two has at least "
                    + FEWEST_EVENTS
                    + " events on record; there "
                    + (now.outsiders().size() == 1 ? "is 1" : "are " + now.outsiders().size()));
    Reading reading =
        new Reading(
            SignorinoRitterS.MEASURE,
            leg.codes(),
            enough ? similarity(now.outsiders()) : OptionalDouble.empty(),
            period,
            now.outsiders().size(),
            before,
            missing,
            now.evidence());
    return new Dreams(reading, now.outsiders(), List.of());
  }

  private record Compared(List<Dreams.Outsider> outsiders, List<Fact> evidence) {}

  private Compared compare(String a, String b, Span period) {
    List<Dreams.Outsider> outsiders = new ArrayList<>();
    Set<Fact> evidence = new TreeSet<>(Fact.BY_DATE);
    for (String other : situation.interactions().others(situation.codes())) {
      if (!situation.interactions().covered(a, other, period)
          || !situation.interactions().covered(b, other, period)) {
        continue;
      }
      List<Event> first = situation.interactions().directed(a, other, period);
      List<Event> second = situation.interactions().directed(b, other, period);
      if (first.size() >= FEWEST_EVENTS && second.size() >= FEWEST_EVENTS) {
        State state =
            situation
                .registry()
                .byCode(other)
                .orElseThrow(
                    () -> new IllegalStateException("a record names an unknown state: " + other));
        outsiders.add(
            new Dreams.Outsider(
                state,
                NetCooperation.of(first).orElseThrow(),
                first.size(),
                NetCooperation.of(second).orElseThrow(),
                second.size()));
        evidence.addAll(first);
        evidence.addAll(second);
      }
    }
    return new Compared(outsiders, List.copyOf(evidence));
  }

  private static OptionalDouble similarity(List<Dreams.Outsider> outsiders) {
    return SignorinoRitterS.of(
        outsiders.stream().mapToDouble(Dreams.Outsider::first).toArray(),
        outsiders.stream().mapToDouble(Dreams.Outsider::second).toArray(),
        NetCooperation.RANGE);
  }
}
