package org.entente.app.serve;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.state.State;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds states by the beginning of any name they go by, or by a part of one, and tells of the
 * alliances that were found by the same words.
 */
final class StateSearch {

  /** Most states in one answer. */
  static final int MOST = 12;

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}:]+");

  /** The place of a name that does not fit. */
  static final int NONE = 100;

  private final StateRegistry registry;
  private final List<Name> names = new ArrayList<>();

  private record Name(State state, String text, String key, int rank) {}

  private record Match(Name name, int rank) {}

  StateSearch(StateRegistry registry) {
    this.registry = registry;
    for (State state : registry.states()) {
      add(state, Stream.of(state.code(), state.name()), 0);
      add(state, state.iso3().stream(), 0);
      add(state, state.cowAbbreviation().stream(), 0);
      add(state, state.aliases().stream(), 1);
      add(state, Stream.of(state.official()), 1);
      add(state, state.demonyms().stream(), 2);
      add(state, state.capital().stream(), 3);
      add(state, number("cow:", state.cow().isPresent() ? state.cow().getAsInt() : -1), 1);
      add(state, number("gw:", state.gw().isPresent() ? state.gw().getAsInt() : -1), 1);
    }
  }

  private static Stream<String> number(String prefix, int number) {
    return number < 0 ? Stream.empty() : Stream.of("" + number, prefix + number);
  }

  private void add(State state, Stream<String> texts, int rank) {
    texts
        .filter(text -> !key(text).isEmpty())
        .forEach(text -> names.add(new Name(state, text, key(text), rank)));
  }

  /**
   * The document of an answer.
   *
   * @param words what was typed; nothing finds nothing
   * @param on the date for which membership is given; empty for none
   * @param alliances those found by the same words; states whose names are merely near are left out
   *     if there are any
   */
  String json(String words, Optional<LocalDate> on, List<AllianceSearch.Found> alliances) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "entente-states").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    ArrayNode list = root.putArray("states");
    List<Match> matches = find(words);
    List<Name> shown =
        matches.isEmpty() && alliances.isEmpty()
            ? near(words)
            : matches.stream().map(Match::name).toList();
    for (Name found : shown) {
      State state = found.state();
      ObjectNode node = list.addObject();
      node.put("code", state.code()).put("name", state.name());
      node.put("official", state.official()).put("matched", found.text());
      node.put("iso3", state.iso3().orElse(null));
      node.put("cow", state.cow().isPresent() ? (Integer) state.cow().getAsInt() : null);
      node.put("gw", state.gw().isPresent() ? (Integer) state.gw().getAsInt() : null);
      node.put(
          "member_on_date", on.map(day -> (Boolean) registry.existedOn(state, day)).orElse(null));
      ArrayNode spells = node.putArray("member");
      registry.memberships(state).stream()
          .map(spell -> spell.system() + ": " + spell.span())
          .forEach(spells::add);
    }
    boolean before =
        !alliances.isEmpty()
            && (matches.isEmpty() || alliances.get(0).rank() < matches.get(0).rank());
    root.put("first", before ? "alliances" : "states");
    root.set("alliances", Json.array(alliances, AllianceSearch::json));
    return Json.text(root);
  }

  private List<Match> find(String words) {
    String wanted = key(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Name name : names) {
      int rank = rank(name, wanted);
      if (rank < NONE) {
        matches.add(new Match(name, rank));
      }
    }
    matches.sort(
        Comparator.comparingInt(Match::rank)
            .thenComparing(match -> memberNow(match.name().state()) ? 0 : 1)
            .thenComparing(match -> match.name().state().name())
            .thenComparing(match -> match.name().text()));
    List<Match> found = new ArrayList<>();
    for (Match match : matches) {
      boolean there = found.stream().anyMatch(m -> m.name().state().equals(match.name().state()));
      if (!there && found.size() < MOST) {
        found.add(match);
      }
    }
    return found;
  }

  private static int rank(Name name, String wanted) {
    int place = place(name.text(), name.key(), wanted);
    return place < NONE ? place + name.rank() : NONE;
  }

  /**
   * How well a name fits what was typed, less is better: the whole, its beginning, the beginning of
   * a later word, a part of a word, or not at all ({@value #NONE}).
   *
   * @param text the name as it is written
   * @param key its key
   * @param wanted the key of what was typed
   */
  static int place(String text, String key, String wanted) {
    if (key.equals(wanted)) {
      return 0;
    }
    if (key.startsWith(wanted)) {
      return 10;
    }
    if (wanted.length() < 3 || !key.contains(wanted)) {
      return NONE;
    }
    // "nato" is in no word of "China/Tonkin".
    List<String> words = new ArrayList<>(List.of(SEPARATORS.split(text)));
    words.replaceAll(StateSearch::key);
    for (int i = 1; i < words.size(); i++) {
      if (String.join("", words.subList(i, words.size())).startsWith(wanted)) {
        return 20;
      }
    }
    return words.stream().anyMatch(word -> word.contains(wanted)) ? 30 : NONE;
  }

  private List<Name> near(String words) {
    return registry.find(words) instanceof StateLookup.Unknown unknown
        ? unknown.suggestions().stream().map(s -> new Name(s, s.name(), key(s.name()), 0)).toList()
        : List.of();
  }

  private boolean memberNow(State state) {
    return registry.memberships(state).stream().anyMatch(spell -> spell.span().to().isEmpty());
  }

  /** A name without marks, spaces, punctuation or case. */
  static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}:]", "")
        .toLowerCase(Locale.ROOT);
  }
}
