package org.entente.engine;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.core.record.TreatyName;
import org.entente.core.state.State;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.engine.result.AllianceEntry;

/**
 * Alliances by name, alias or number: those of the casebook, and those of ATOP that it does not
 * have.
 *
 * <p>A name is looked for as it stands; then, if it names states ("US-Japan security treaty",
 * "Sino-Soviet"), among the alliances of these states; otherwise among names that hold all its
 * words. O(names) for each.
 */
public final class AllianceDirectory {

  /** Words that do not tell one alliance from another. */
  private static final Set<String> FILLERS =
      Set.of(
          "the",
          "of",
          "and",
          "on",
          "for",
          "with",
          "between",
          "in",
          "to",
          "a",
          "treaty",
          "pact",
          "alliance",
          "agreement",
          "accord",
          "republic",
          "kingdom");

  /** Combining forms of the names of states, and short forms in everyday use. */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("anglo", "GBR"),
          Map.entry("franco", "FRA"),
          Map.entry("sino", "CHN"),
          Map.entry("russo", "RUS"),
          Map.entry("soviet", "RUS"),
          Map.entry("austro", "AUH"),
          Map.entry("italo", "ITA"),
          Map.entry("indo", "IND"),
          Map.entry("turco", "TUR"),
          Map.entry("polono", "POL"),
          Map.entry("nippo", "JPN"),
          Map.entry("finno", "FIN"),
          Map.entry("greco", "GRC"),
          Map.entry("us", "USA"),
          Map.entry("u s", "USA"),
          Map.entry("american", "USA"),
          Map.entry("uk", "GBR"),
          Map.entry("dprk", "PRK"),
          Map.entry("rok", "KOR"),
          Map.entry("prc", "CHN"));

  private static final int LONGEST_STATE = 4;

  private final StateRegistry registry;
  private final List<AllianceEntry> entries;
  private final Map<String, List<AllianceEntry>> byName = new HashMap<>();

  /** Over records with the alliances of ATOP in them. */
  public AllianceDirectory(StateRegistry registry, Records records, List<TreatyName> names) {
    this.registry = registry;
    this.entries = entries(records, names);
    for (AllianceEntry entry : entries) {
      Set<String> keys = new LinkedHashSet<>();
      entry.names().forEach(name -> keys.add(key(name)));
      keys.add(key(entry.id()));
      keys.add(key(entry.treaty().id()));
      entry.atop().ifPresent(number -> keys.add("atop " + number));
      keys.forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
    }
  }

  private static List<AllianceEntry> entries(Records records, List<TreatyName> names) {
    Map<String, List<TreatyMember>> members = new HashMap<>();
    records
        .of(TreatyMember.class)
        .forEach(
            member ->
                members.computeIfAbsent(member.treaty(), id -> new ArrayList<>()).add(member));
    Map<String, List<String>> called = new HashMap<>();
    names.forEach(
        name -> called.computeIfAbsent(name.treaty(), id -> new ArrayList<>()).add(name.name()));
    Map<String, Treaty> coded = new TreeMap<>();
    Set<String> recorded = new TreeSet<>();
    for (Treaty treaty : records.of(Treaty.class)) {
      if (treaty.isCoded()) {
        coded.put(treaty.atop().orElseThrow(), treaty);
      } else {
        treaty.atop().ifPresent(recorded::add);
      }
    }
    List<AllianceEntry> found = new ArrayList<>();
    for (Treaty treaty : records.of(Treaty.class)) {
      Optional<String> number = treaty.atop();
      if (treaty.isCoded() && recorded.contains(number.orElseThrow())) {
        continue;
      }
      List<TreatyMember> spells = new ArrayList<>(members.getOrDefault(treaty.id(), List.of()));
      Set<String> there = spells.stream().map(TreatyMember::member).collect(Collectors.toSet());
      if (!treaty.isCoded()) {
        number.map(coded::get).stream()
            .flatMap(same -> members.getOrDefault(same.id(), List.of()).stream())
            .filter(spell -> !there.contains(spell.member()))
            .forEach(spells::add);
      }
      spells.sort(
          Comparator.comparing(TreatyMember::member).thenComparing(spell -> spell.span().from()));
      Set<String> all = new LinkedHashSet<>(List.of(treaty.name()));
      all.addAll(called.getOrDefault(treaty.id(), List.of()));
      number.ifPresent(n -> all.addAll(called.getOrDefault(TreatyName.ATOP + n, List.of())));
      found.add(new AllianceEntry(treaty, List.copyOf(all), spells));
    }
    found.sort(
        Comparator.comparing((AllianceEntry entry) -> entry.treaty().span().from())
            .thenComparing(AllianceEntry::id));
    return List.copyOf(found);
  }

  /** All alliances, oldest first. */
  public List<AllianceEntry> all() {
    return entries;
  }

  /** Those with exactly this name, alias or number, whatever its case, marks or punctuation. */
  public List<AllianceEntry> named(String words) {
    return byName.getOrDefault(key(words), List.of());
  }

  /**
   * Those that the words mean, oldest first: with exactly this name; else of the states that they
   * name, with the other words in a name; else with all words in one name.
   */
  public List<AllianceEntry> find(String words) {
    List<AllianceEntry> exact = named(words);
    return exact.isEmpty() ? described(words) : exact;
  }

  private List<AllianceEntry> described(String words) {
    List<String> left = new ArrayList<>();
    Set<String> states = states(words, left);
    List<String> telling = left.stream().filter(word -> !FILLERS.contains(word)).toList();
    if (states.isEmpty() && telling.isEmpty()) {
      return List.of();
    }
    boolean soviet = Arrays.asList(key(words).split(" ")).contains("soviet");
    List<AllianceEntry> of =
        entries.stream()
            .filter(entry -> entry.everMembers().containsAll(states))
            .filter(entry -> !soviet || isSoviet(entry))
            .toList();
    List<AllianceEntry> bilateral =
        of.stream().filter(entry -> entry.everMembers().equals(states)).toList();
    List<AllianceEntry> pool = states.size() > 1 && !bilateral.isEmpty() ? bilateral : of;
    List<AllianceEntry> found = pool.stream().filter(entry -> holds(entry, telling)).toList();
    if (found.isEmpty() && states.size() > 1 && isPlain(telling)) {
      return treatiesFirst(bilateral);
    }
    return treatiesFirst(
        found.isEmpty() && pool != of
            ? of.stream().filter(entry -> holds(entry, telling)).toList()
            : found);
  }

  /** Treaties that bind to an alliance obligation if there are any, else the rest. */
  private static List<AllianceEntry> treatiesFirst(List<AllianceEntry> found) {
    List<AllianceEntry> treaties =
        found.stream().filter(entry -> entry.treaty().form() == Treaty.Form.TREATY).toList();
    return treaties.isEmpty() ? found : treaties;
  }

  /** Whether it was made while there was a Soviet state. */
  private static boolean isSoviet(AllianceEntry entry) {
    int year = entry.treaty().span().from().getYear();
    return year >= 1917 && year <= 1991;
  }

  /** Words that most treaties have in their names, in one form or another. */
  private static boolean isPlain(List<String> telling) {
    return Set.of("security", "mutual", "defence", "friendship", "cooperation", "assistance")
        .containsAll(telling);
  }

  private static boolean holds(AllianceEntry entry, List<String> telling) {
    return telling.isEmpty()
        || entry.names().stream()
            .map(name -> new TreeSet<>(List.of(spelt(key(name)).split(" "))))
            .anyMatch(words -> words.containsAll(telling));
  }

  private Set<String> states(String words, List<String> left) {
    List<String> tokens = Arrays.asList(spelt(key(words)).split(" "));
    Set<String> found = new TreeSet<>();
    int at = 0;
    while (at < tokens.size()) {
      int taken = 0;
      for (int n = Math.min(LONGEST_STATE, tokens.size() - at); n > 0 && taken == 0; n--) {
        String part = String.join(" ", tokens.subList(at, at + n));
        Optional<String> code = state(part);
        if (code.isPresent()) {
          found.add(code.get());
          taken = n;
        }
      }
      if (taken == 0) {
        left.add(tokens.get(at));
        taken = 1;
      }
      at += taken;
    }
    return found;
  }

  private Optional<String> state(String part) {
    if (FORMS.containsKey(part)) {
      return Optional.of(FORMS.get(part));
    }
    return part.length() > 2
            && !FILLERS.contains(part)
            && !part.chars().allMatch(Character::isDigit)
            && registry.find(part) instanceof StateLookup.Found found
        ? Optional.of(found.state()).map(State::code)
        : Optional.empty();
  }

  /** Words as most names spell them. */
  private static String spelt(String key) {
    return key.replace("defense", "defence").replace("co operation", "cooperation");
  }

  /** Names near to the words, to offer; at most as many as asked for. */
  public List<String> near(String words, int most) {
    Set<String> wanted =
        Arrays.stream(spelt(key(words)).split(" "))
            .filter(word -> word.length() > 2 && !FILLERS.contains(word))
            .collect(Collectors.toSet());
    Map<String, String> offered = new LinkedHashMap<>();
    for (AllianceEntry entry : entries) {
      for (String name : entry.names()) {
        Set<String> has = new TreeSet<>(List.of(spelt(key(name)).split(" ")));
        has.retainAll(wanted);
        if (!has.isEmpty()) {
          offered.putIfAbsent(entry.id(), name);
        }
      }
    }
    return offered.values().stream().limit(most).toList();
  }

  /** Those with a member, or in force, or meant by the words; all where nothing is asked. */
  public List<AllianceEntry> list(
      Optional<LocalDate> on, Optional<String> member, Optional<String> words) {
    List<AllianceEntry> meant = words.map(this::find).orElse(entries);
    return meant.stream()
        .filter(
            entry ->
                on.map(day -> !entry.members(day).isEmpty()).orElse(true)
                    && member
                        .map(
                            code ->
                                on.map(entry::members).orElseGet(entry::everMembers).contains(code))
                        .orElse(true))
        .toList();
  }

  /** Without case, marks, punctuation or a leading article, words apart. */
  static String key(String name) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return letters.startsWith("the ") ? letters.substring(4) : letters;
  }
}
