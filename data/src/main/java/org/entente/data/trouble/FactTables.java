package org.entente.data.trouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.entente.core.outlook.trouble.Pair;
import org.entente.core.outlook.trouble.PairFacts;

/** Facts of states and pairs in memory. Filled by {@link TroubleTables}. */
final class FactTables implements PairFacts {

  private static final int STALE = 2;
  private static final double EARTH_RADIUS = 6371;

  /** From capital to capital it is farther than from border to border. */
  private static final double BEYOND_BORDERS = 300;

  private record Contact(int type, int from, int to) {}

  private record Place(double latitude, double longitude) {}

  private final Set<List<Integer>> bilateral = new HashSet<>();
  private final Map<Pair, List<Contact>> contacts = new HashMap<>();
  private final Map<Pair, NavigableMap<Integer, Double>> distances = new HashMap<>();
  private final Map<Integer, NavigableMap<Integer, Place>> capitals = new HashMap<>();
  private final Map<Integer, NavigableMap<Integer, Double>> capabilities = new HashMap<>();
  private final Map<Integer, NavigableMap<Integer, Double>> idealPoints = new HashMap<>();
  private final Map<Integer, NavigableMap<Integer, Double>> democracies = new HashMap<>();
  private final Map<Integer, NavigableMap<Integer, Integer>> civilConflicts = new HashMap<>();

  void addBilateral(Pair pair, int from, int to) {
    for (int year = from; year <= to; year++) {
      bilateral.add(List.of(pair.id(), year));
    }
  }

  void addContact(Pair pair, int type, int from, int to) {
    contacts.computeIfAbsent(pair, key -> new ArrayList<>()).add(new Contact(type, from, to));
  }

  void addDistance(Pair pair, int year, double kilometres) {
    distances.computeIfAbsent(pair, key -> new TreeMap<>()).put(year, kilometres);
  }

  void addCapital(int state, int from, double latitude, double longitude) {
    capitals
        .computeIfAbsent(state, key -> new TreeMap<>())
        .put(from, new Place(latitude, longitude));
  }

  void addCapability(int state, int year, double share) {
    capabilities.computeIfAbsent(state, key -> new TreeMap<>()).put(year, share);
  }

  void addIdealPoint(int state, int year, double point) {
    idealPoints.computeIfAbsent(state, key -> new TreeMap<>()).put(year, point);
  }

  void addDemocracy(int state, int year, double score) {
    democracies.computeIfAbsent(state, key -> new TreeMap<>()).put(year, score);
  }

  void addCivilConflict(int state, int year, int intensity) {
    civilConflicts.computeIfAbsent(state, key -> new TreeMap<>()).merge(year, intensity, Math::max);
  }

  @Override
  public boolean bilateral(Pair pair, int year) {
    return bilateral.contains(List.of(pair.id(), year));
  }

  @Override
  public OptionalInt contiguity(Pair pair, int year) {
    return contacts.getOrDefault(pair, List.of()).stream()
        .filter(contact -> contact.from() <= year && year <= contact.to())
        .mapToInt(Contact::type)
        .min();
  }

  @Override
  public OptionalDouble distance(Pair pair, int year) {
    NavigableMap<Integer, Double> years = distances.get(pair);
    Map.Entry<Integer, Double> last = years == null ? null : years.floorEntry(year);
    return last == null ? betweenCapitals(pair, year) : OptionalDouble.of(last.getValue());
  }

  private OptionalDouble betweenCapitals(Pair pair, int year) {
    Place one = capital(pair.first(), year);
    Place other = capital(pair.second(), year);
    return one == null || other == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.max(0, greatCircle(one, other) - BEYOND_BORDERS));
  }

  private Place capital(int state, int year) {
    NavigableMap<Integer, Place> places = capitals.get(state);
    if (places == null) {
      return null;
    }
    Map.Entry<Integer, Place> place = places.floorEntry(year);
    return place == null ? null : place.getValue();
  }

  private static double greatCircle(Place one, Place other) {
    double a = Math.toRadians(one.latitude());
    double b = Math.toRadians(other.latitude());
    double half = Math.sin((b - a) / 2);
    double turn = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
    double h = half * half + Math.cos(a) * Math.cos(b) * turn * turn;
    return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(h));
  }

  @Override
  public OptionalDouble capability(int state, int year) {
    return recent(capabilities.get(state), year);
  }

  @Override
  public OptionalDouble idealPoint(int state, int year) {
    return recent(idealPoints.get(state), year);
  }

  @Override
  public OptionalDouble democracy(int state, int year) {
    return recent(democracies.get(state), year);
  }

  private static OptionalDouble recent(NavigableMap<Integer, Double> years, int year) {
    Map.Entry<Integer, Double> last = years == null ? null : years.floorEntry(year);
    return last == null || last.getKey() < year - STALE
        ? OptionalDouble.empty()
        : OptionalDouble.of(last.getValue());
  }

  @Override
  public int civilConflict(int state, int year) {
    NavigableMap<Integer, Integer> years = civilConflicts.get(state);
    return years == null ? 0 : years.getOrDefault(year, 0);
  }
}
