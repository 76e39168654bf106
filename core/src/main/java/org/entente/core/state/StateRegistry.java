package org.entente.core.state;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one place that knows the states of the international system since 1816, by every name they go
 * by.
 *
 * <p>A state is found by its code, its Correlates of War abbreviation or number ({@code 740},
 * {@code cow:740}), its Gleditsch-Ward number ({@code gw:740}), its common or formal name, an
 * alias, a form of a name in which data sets write it ({@code Congo, Dem. Rep.}), a demonym or its
 * capital. Case, accents, punctuation and a leading "the" do not matter. A bare number is read as a
 * Correlates of War number if there is such a one, otherwise as a Gleditsch-Ward number.
 */
public final class StateRegistry {

  private static final int MOST_SUGGESTIONS = 3;
  private static final int LONGEST_NAME = 80;

  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final Map<String, State> byName = new LinkedHashMap<>();

  /** What in {@code byName} is a name, and not an abbreviation, a demonym or a capital. */
  private final Map<String, State> proper;

  private final Map<String, List<Membership>> spells = new LinkedHashMap<>();

  /**
   * Makes a registry.
   *
   * @throws IllegalArgumentException if a code or a name belongs to two states, or a spell to none
   */
  public StateRegistry(Collection<State> states, Collection<Membership> memberships) {
    this(states, memberships, List.of());
  }

  /**
   * Makes a registry that also knows forms of names in which data sets write states. Of these it
   * takes those that always mean the same state; which state the others mean, {@link StateNames}
   * knows.
   *
   * @throws IllegalArgumentException if a code or a name belongs to two states, or a spell or a
   *     form to none
   */
  public StateRegistry(
      Collection<State> states, Collection<Membership> memberships, Collection<NameForm> forms) {
    for (State state : states) {
      if (byCode.put(state.code(), state) != null) {
        throw new IllegalArgumentException("two states have the code " + state.code());
      }
    }
    for (State state : states) {
      addName(state.code(), state);
      state.iso3().ifPresent(iso -> addName(iso, state));
      addName(state.name(), state);
      addName(state.official(), state);
      state.aliases().forEach(alias -> addName(alias, state));
    }
    for (NameForm form : forms) {
      if (form.isAlways() && form.code().isPresent()) {
        String code = form.code().get();
        State state = byCode.get(code);
        if (state == null) {
          throw new IllegalArgumentException(
              "\"" + form.form() + "\" belongs to no state: " + code);
        }
        addName(form.form(), state);
      }
    }
    proper = Map.copyOf(byName);
    // Some Correlates of War abbreviations are another state's ISO code (AUS is Austria's); the
    // code wins. Where two states share a
    // demonym or a capital (East and West Germans), it is left to the first.
    for (State state : states) {
      state.cowAbbreviation().ifPresent(abbreviation -> addWhereFree(abbreviation, state));
    }
    for (State state : states) {
      state.demonyms().forEach(demonym -> addWhereFree(demonym, state));
      state.capital().ifPresent(capital -> addWhereFree(capital, state));
    }
    for (Membership spell : memberships) {
      if (!byCode.containsKey(spell.code())) {
        throw new IllegalArgumentException(
            "a spell of " + spell.system() + " belongs to no state: " + spell.code());
      }
      spells.computeIfAbsent(spell.code(), code -> new ArrayList<>()).add(spell);
    }
  }

  private void addName(String name, State state) {
    State other = byName.putIfAbsent(key(name), state);
    if (other != null && !other.equals(state)) {
      throw new IllegalArgumentException("\"" + name + "\" names both " + other + " and " + state);
    }
  }

  private void addWhereFree(String name, State state) {
    byName.putIfAbsent(key(name), state);
  }

  /** All states, in the order of their codes as given. */
  public Collection<State> states() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The state with exactly this code. */
  public Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The state's name, or the code itself where the registry has no such code. */
  public String nameOf(String code) {
    State state = byCode.get(code);
    return state == null ? code : state.name();
  }

  /** The spells of a state in both lists; empty if it has none. */
  public List<Membership> memberships(State state) {
    return Collections.unmodifiableList(spells.getOrDefault(state.code(), List.of()));
  }

  /** Whether either list counts the state as a member on that day. */
  public boolean existedOn(State state, LocalDate day) {
    return memberships(state).stream().anyMatch(spell -> spell.span().contains(day));
  }

  /**
   * The state with this code, common or formal name, alias or undated name form. Stricter than
   * {@link #find}: numbers, demonyms, capitals and abbreviations are no names.
   */
  public Optional<State> named(String words) {
    return Optional.ofNullable(proper.get(key(words)));
  }

  /** Finds a state by any of its names. */
  public StateLookup find(String given) {
    String words = given.strip();
    Optional<State> found = byNumber(words).or(() -> Optional.ofNullable(byName.get(key(words))));
    return found
        .<StateLookup>map(StateLookup.Found::new)
        .orElseGet(() -> new StateLookup.Unknown(words, suggestions(words)));
  }

  private Optional<State> byNumber(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean cowOnly = lower.startsWith("cow:");
    boolean gwOnly = lower.startsWith("gw:");
    String digits = cowOnly ? lower.substring(4) : gwOnly ? lower.substring(3) : lower;
    if (digits.isEmpty()
        || digits.length() > 4
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    Optional<State> cow = gwOnly ? Optional.empty() : byNumber(SystemList.COW, number);
    return cow.isPresent() || cowOnly ? cow : byNumber(SystemList.GW, number);
  }

  private Optional<State> byNumber(SystemList system, int number) {
    return byCode.values().stream()
        .filter(state -> (system == SystemList.COW ? state.cow() : state.gw()).orElse(-1) == number)
        .findFirst();
  }

  private List<State> suggestions(String words) {
    String wanted = key(words);
    if (wanted.length() > LONGEST_NAME) {
      return List.of();
    }
    record Candidate(State state, int distance, int sharedStart) {}
    Comparator<Candidate> order =
        Comparator.comparingInt(Candidate::distance)
            .thenComparing(Comparator.comparingInt(Candidate::sharedStart).reversed())
            .thenComparing(c -> memberNow(c.state()) ? 0 : 1)
            .thenComparing(c -> c.state().code());
    Map<String, Candidate> nearest = new LinkedHashMap<>();
    byName.forEach(
        (name, state) -> {
          int distance = EditDistance.between(wanted, name);
          boolean near = distance <= Math.max(1, Math.min(wanted.length(), name.length()) / 3);
          boolean begins = wanted.length() >= 3 && name.startsWith(wanted);
          if (near || begins) {
            Candidate candidate =
                new Candidate(state, near ? distance : wanted.length(), sharedStart(wanted, name));
            nearest.merge(state.code(), candidate, (a, b) -> order.compare(a, b) <= 0 ? a : b);
          }
        });
    return nearest.values().stream()
        .sorted(order)
        .limit(MOST_SUGGESTIONS)
        .map(Candidate::state)
        .toList();
  }

  private static int sharedStart(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private boolean memberNow(State state) {
    return memberships(state).stream().anyMatch(spell -> spell.span().to().isEmpty());
  }

  /**
   * The form in which names are compared: lower case, no accents, letters and digits only, no
   * leading "the".
   */
  static String key(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    boolean article = plain.length() > 4 && plain.regionMatches(true, 0, "the ", 0, 4);
    return article ? key.substring(3) : key.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
