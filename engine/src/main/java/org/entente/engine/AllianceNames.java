package org.entente.engine;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.core.record.Records;
import org.entente.core.record.TreatyMember;
import org.entente.core.record.TreatyName;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.data.casebook.Casebook;
import org.entente.engine.question.InvalidQuestionException;

/**
 * Alliances by name: a name that is not a state's is replaced by the members of the alliance on the
 * date. O(names) for each such name.
 */
final class AllianceNames {

  private final StateRegistry registry;
  private final List<TreatyName> names;
  private final Records records;

  AllianceNames(StateRegistry registry, Casebook casebook) {
    this.registry = registry;
    this.names = casebook.names();
    this.records = casebook.records();
  }

  /** Whether a word is a state's. */
  static boolean isState(StateRegistry registry, String word) {
    return registry.find(word) instanceof StateLookup.Found;
  }

  /**
   * The words with every name of an alliance replaced by its members, each once, in their order.
   *
   * @throws InvalidQuestionException if a name is of several alliances, or of one whose members on
   *     the date are not on record
   */
  List<String> expand(List<String> words, LocalDate on) {
    List<String> expanded = new ArrayList<>();
    for (String word : words) {
      Set<String> treaties = isState(registry, word) ? Set.of() : treaties(word);
      if (treaties.isEmpty()) {
        expanded.add(word);
      } else {
        members(word, treaties, on).stream()
            .filter(code -> !expanded.contains(code))
            .forEach(expanded::add);
      }
    }
    return expanded;
  }

  private Set<String> treaties(String word) {
    String wanted = plain(word);
    return names.stream()
        .filter(name -> plain(name.name()).equals(wanted))
        .map(TreatyName::treaty)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> members(String word, Set<String> treaties, LocalDate on) {
    List<Set<String>> found =
        treaties.stream()
            .map(treaty -> membersOf(treaty, on))
            .filter(members -> members.size() > 1)
            .distinct()
            .toList();
    if (found.isEmpty()) {
      throw new InvalidQuestionException(
          "no members of \"" + word + "\" are on record on " + on + "; name the states instead");
    }
    if (found.size() > 1) {
      throw new InvalidQuestionException(
          "\""
              + word
              + "\" is the name of several alliances on "
              + on
              + ": "
              + found.stream().map(m -> String.join(" ", m)).collect(Collectors.joining("; "))
              + "; name the states instead");
    }
    return found.get(0);
  }

  private Set<String> membersOf(String treaty, LocalDate on) {
    return records.of(TreatyMember.class).stream()
        .filter(member -> member.treaty().equals(treaty) && member.span().contains(on))
        .map(TreatyMember::member)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Without case, marks, punctuation or a leading article. */
  private static String plain(String name) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return letters.startsWith("the ") ? letters.substring(4) : letters;
  }
}
