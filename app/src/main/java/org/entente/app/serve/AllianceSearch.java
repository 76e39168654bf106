package org.entente.app.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.app.report.format.Json;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.engine.Engine;
import org.entente.engine.question.AllianceQuestion;
import org.entente.engine.result.AllianceEntry;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds alliances by the beginning of any of their names, or by a part of one. */
final class AllianceSearch {

  /** Most alliances in one answer. */
  static final int MOST = 6;

  private final Engine engine;
  private List<Name> names = List.of();

  AllianceSearch(Engine engine) {
    this.engine = engine;
  }

  private record Name(AllianceEntry entry, String text, String key, int rank) {}

  /**
   * An alliance that was found.
   *
   * @param entry the alliance
   * @param matched the name by which it was found
   * @param rank how well that name fits; less is better, as for states
   * @param members its members on the date that were states then, by code
   */
  record Found(AllianceEntry entry, String matched, int rank, List<State> members) {

    /** Copies the list. */
    Found {
      members = List.copyOf(members);
    }
  }

  /**
   * Alliances with at least two members on a date, the likeliest first.
   *
   * @param words what was typed; nothing finds nothing
   */
  List<Found> find(String words, LocalDate on) {
    String wanted = StateSearch.key(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Found> matches = new ArrayList<>();
    for (Name name : names()) {
      int place = StateSearch.place(name.text(), name.key(), wanted);
      if (place < StateSearch.NONE) {
        List<State> members = members(name.entry(), on);
        if (members.size() > 1) {
          matches.add(new Found(name.entry(), name.text(), place + name.rank(), members));
        }
      }
    }
    matches.sort(
        Comparator.comparingInt(Found::rank)
            .thenComparing(found -> found.entry().treaty().name())
            .thenComparing(found -> found.entry().id())
            .thenComparing(Found::matched));
    List<Found> found = new ArrayList<>();
    for (Found match : matches) {
      boolean there = found.stream().anyMatch(f -> f.entry().id().equals(match.entry().id()));
      if (!there && found.size() < MOST) {
        found.add(match);
      }
    }
    return found;
  }

  /** An alliance in a document. */
  static ObjectNode json(Found found) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", found.entry().id()).put("name", found.entry().treaty().name());
    node.put("matched", found.matched());
    node.set(
        "members_on_date",
        Json.array(
            found.members(),
            state ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("code", state.code())
                    .put("name", state.name())));
    return node;
  }

  /** Made when they are first asked for: the list of alliances takes a while to read. */
  private synchronized List<Name> names() {
    if (names.isEmpty()) {
      AllianceQuestion all =
          new AllianceQuestion(Optional.empty(), Optional.empty(), Optional.empty());
      List<Name> made = new ArrayList<>();
      for (AllianceEntry entry : engine.alliances(all).entries()) {
        for (String text : entry.names()) {
          add(made, entry, text, entry.treaty().isCoded() ? 2 : 0);
        }
        add(made, entry, entry.id(), 1);
        entry.atop().ifPresent(number -> add(made, entry, "atop:" + number, 1));
      }
      names = List.copyOf(made);
    }
    return names;
  }

  private static void add(List<Name> made, AllianceEntry entry, String text, int rank) {
    made.add(new Name(entry, text, StateSearch.key(text), rank));
  }

  private List<State> members(AllianceEntry entry, LocalDate on) {
    StateRegistry registry = engine.sources().registry();
    return entry.members(on).stream()
        .flatMap(code -> registry.byCode(code).stream())
        .filter(state -> registry.existedOn(state, on))
        .toList();
  }
}
