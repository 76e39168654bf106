package org.entente.core.outlook.trouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * All trouble that is known, by pair and by state. Several events of one kind, pair and year count
 * once, with the highest hostility. Immutable.
 */
public final class TroubleEvents {

  private static final NavigableMap<Integer, Map<TroubleSource, Integer>> NONE = new TreeMap<>();

  private final List<TroubleEvent> events;
  private final List<SanctionSpell> sanctions;
  private final int incidentsTo;
  private final Map<Pair, NavigableMap<Integer, Map<TroubleSource, Integer>>> byPair =
      new HashMap<>();
  private final Map<Integer, Map<Integer, List<Pair>>> byState = new HashMap<>();
  private final Map<Pair, List<SanctionSpell>> sanctionsOf = new HashMap<>();

  /**
   * From events.
   *
   * @param incidentsTo the last year for which incidents are complete; later ones are kept but a
   *     history of incidents is read as of that year
   */
  public TroubleEvents(
      Collection<TroubleEvent> events, Collection<SanctionSpell> sanctions, int incidentsTo) {
    this.events = List.copyOf(events);
    this.sanctions = List.copyOf(sanctions);
    this.incidentsTo = incidentsTo;
    this.events.forEach(this::index);
    this.sanctions.forEach(
        spell -> sanctionsOf.computeIfAbsent(spell.pair(), key -> new ArrayList<>()).add(spell));
  }

  private void index(TroubleEvent event) {
    Map<TroubleSource, Integer> year =
        byPair
            .computeIfAbsent(event.pair(), key -> new TreeMap<>())
            .computeIfAbsent(event.year(), key -> new EnumMap<>(TroubleSource.class));
    if (year.isEmpty()) {
      for (int state : new int[] {event.pair().first(), event.pair().second()}) {
        byState
            .computeIfAbsent(state, key -> new HashMap<>())
            .computeIfAbsent(event.year(), key -> new ArrayList<>())
            .add(event.pair());
      }
    }
    year.merge(event.source(), event.hostility(), Math::max);
  }

  /** All events, in the order given. */
  public List<TroubleEvent> events() {
    return events;
  }

  /** All sanctions, in the order given. */
  public List<SanctionSpell> sanctions() {
    return sanctions;
  }

  /** The last year for which incidents are complete. */
  public int incidentsTo() {
    return incidentsTo;
  }

  /** What was known at the end of a year. */
  public TroubleEvents asOf(int year) {
    return new TroubleEvents(
        events.stream().filter(event -> event.year() <= year).toList(),
        sanctions.stream()
            .filter(spell -> spell.begin() <= year)
            .map(spell -> spell.asOf(year))
            .toList(),
        Math.min(incidentsTo, year));
  }

  /** The same with one more event: for what-ifs and for cases of later years. */
  public TroubleEvents with(TroubleEvent event) {
    List<TroubleEvent> more = new ArrayList<>(events);
    more.add(event);
    return new TroubleEvents(more, sanctions, incidentsTo);
  }

  /** Years from..to, both included, with trouble of these kinds between the two; rising. */
  public int[] years(Pair pair, int from, int to, Set<TroubleSource> kinds) {
    return between(pair, from, to).entrySet().stream()
        .filter(year -> year.getValue().keySet().stream().anyMatch(kinds::contains))
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  /** Whether there was trouble of these kinds between the two in the years from..to. */
  public boolean happened(Pair pair, int from, int to, Set<TroubleSource> kinds) {
    return between(pair, from, to).values().stream()
        .anyMatch(year -> year.keySet().stream().anyMatch(kinds::contains));
  }

  private NavigableMap<Integer, Map<TroubleSource, Integer>> between(Pair pair, int from, int to) {
    return from > to ? NONE : byPair.getOrDefault(pair, NONE).subMap(from, true, to, true);
  }

  /** Highest hostility of an incident between the two in a year; 0 without one. */
  public int hostility(Pair pair, int year) {
    return between(pair, year, year).values().stream()
        .mapToInt(kinds -> kinds.getOrDefault(TroubleSource.INCIDENT, 0))
        .max()
        .orElse(0);
  }

  /**
   * Partner-years with trouble of a state in the years from..to, each other state once a year,
   * without a given pair.
   */
  public int ofState(int state, int from, int to, Set<TroubleSource> kinds, Pair without) {
    Map<Integer, List<Pair>> years = byState.getOrDefault(state, Map.of());
    int count = 0;
    for (int year = from; year <= to; year++) {
      for (Pair pair : years.getOrDefault(year, List.of())) {
        if (!pair.equals(without) && happened(pair, year, year, kinds)) {
          count++;
        }
      }
    }
    return count;
  }

  /** Whether one of the two has a sanction against the other in force at the end of a year. */
  public boolean sanctioned(Pair pair, int year) {
    return sanctionsOf.getOrDefault(pair, List.of()).stream()
        .anyMatch(spell -> spell.inForce(year));
  }
}
