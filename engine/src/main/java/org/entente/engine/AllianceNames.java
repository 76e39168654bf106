package org.entente.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.result.AllianceEntry;

/**
 * Words for members: a word that is not a state's and is an alliance's is replaced by the members
 * of the alliance on the date.
 */
final class AllianceNames {

  private static final int MOST_CANDIDATES = 6;
  private static final int MOST_NAMES = 4;

  private final StateRegistry registry;
  private final AllianceDirectory directory;

  AllianceNames(StateRegistry registry, AllianceDirectory directory) {
    this.registry = registry;
    this.directory = directory;
  }

  /** Whether a word is a state's. */
  static boolean isState(StateRegistry registry, String word) {
    return registry.find(word) instanceof StateLookup.Found;
  }

  /**
   * The words with every name of an alliance replaced by its members, each once, in their order.
   *
   * @throws InvalidQuestionException if a name is of several alliances with different members, of
   *     one that was not in force, or of nothing that is known
   */
  List<String> expand(List<String> words, LocalDate on) {
    List<String> expanded = new ArrayList<>();
    for (String word : words) {
      Optional<Set<String>> members =
          isState(registry, word) ? Optional.empty() : Optional.of(members(word, on));
      members
          .orElse(Set.of(word))
          .forEach(
              code -> {
                if (members.isEmpty() || !expanded.contains(code)) {
                  expanded.add(code);
                }
              });
    }
    return expanded;
  }

  private Set<String> members(String word, LocalDate on) {
    List<AllianceEntry> meant = directory.find(word);
    if (meant.isEmpty()) {
      throw new InvalidQuestionException(unknown(word));
    }
    Map<Set<String>, List<AllianceEntry>> bySet = new LinkedHashMap<>();
    for (AllianceEntry entry : meant) {
      Set<String> members = existing(entry.members(on), on);
      if (members.size() > 1) {
        bySet.computeIfAbsent(members, key -> new ArrayList<>()).add(entry);
      }
    }
    if (bySet.isEmpty()) {
      throw new InvalidQuestionException(
          "no members of \""
              + word
              + "\" are on record on "
              + on
              + ": "
              + meant.stream()
                  .limit(MOST_CANDIDATES)
                  .map(entry -> entry.treaty().name() + ", " + entry.treaty().span())
                  .collect(Collectors.joining("; "))
              + "; give a date in that time with --on, or name the states instead");
    }
    if (bySet.size() > 1) {
      throw new InvalidQuestionException(
          "\""
              + word
              + "\" can be several alliances on "
              + on
              + ": "
              + bySet.entrySet().stream()
                  .limit(MOST_CANDIDATES)
                  .map(
                      set ->
                          set.getValue().get(0).id()
                              + " ("
                              + set.getValue().get(0).treaty().name()
                              + ": "
                              + shown(set.getKey())
                              + ")")
                  .collect(Collectors.joining("; "))
              + (bySet.size() > MOST_CANDIDATES
                  ? "; and " + (bySet.size() - MOST_CANDIDATES) + " more"
                  : "")
              + "; name one by its id, or name the states instead");
    }
    return bySet.keySet().iterator().next();
  }

  private static String shown(Set<String> members) {
    return members.size() > 8 ? members.size() + " states" : String.join(" ", members);
  }

  private Set<String> existing(Set<String> members, LocalDate on) {
    return members.stream()
        .filter(
            code -> registry.byCode(code).map(state -> registry.existedOn(state, on)).orElse(false))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String unknown(String word) {
    List<String> near = new ArrayList<>();
    if (registry.find(word) instanceof StateLookup.Unknown states) {
      states.suggestions().forEach(state -> near.add(state.toString()));
    }
    List<String> alliances = directory.near(word, MOST_NAMES);
    if (!near.isEmpty() && alliances.isEmpty()) {
      return "there is no state called \""
          + word
          + "\"; did you mean "
          + String.join(" or ", near)
          + "? Alliances have names and numbers too: entente alliances";
    }
    near.addAll(alliances);
    return "there is no state or alliance called \""
        + word
        + "\""
        + (near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?")
        + " States go by a name, an ISO alpha-3 code or a Correlates of War number; alliances by the names of the casebook or by their ATOP number (atop:3375), see: entente alliances";
  }
}
