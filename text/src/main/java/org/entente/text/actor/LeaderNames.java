package org.entente.text.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.text.actor.ActorName.Kind;
import org.entente.text.table.Tables;

/**
 * Names of listed leaders: full names, and last names that are neither common words nor shared by
 * leaders of several states in the same years. They apply only to texts with a date.
 */
final class LeaderNames {
  private static final int SHORTEST = 4;
  private static final Set<String> COMMON = Tables.words(LeaderNames.class, "common.psv");

  private LeaderNames() {}

  /**
   * The names.
   *
   * @param known whether a word is already a name
   */
  static List<ActorName> of(Collection<LeaderTerm> terms, Predicate<String> known) {
    Map<String, List<LeaderTerm>> byLastName = new HashMap<>();
    List<ActorName> names = new ArrayList<>();
    for (LeaderTerm term : terms) {
      String full = term.fullName();
      if (full.indexOf(' ') > 0) {
        names.add(name(full, term));
      }
      String last = full.substring(full.lastIndexOf(' ') + 1);
      boolean stands = full.indexOf(' ') < 0 || !ActorWords.FAMILY_NAME_FIRST.has(term.code());
      if (stands && last.length() >= SHORTEST && Character.isUpperCase(last.charAt(0))) {
        byLastName.computeIfAbsent(last, n -> new ArrayList<>()).add(term);
      }
    }
    byLastName.forEach(
        (last, holders) -> {
          if (!COMMON.contains(last) && !known.test(last)) {
            holders.stream()
                .filter(term -> !isShared(term, holders))
                .forEach(term -> names.add(name(last, term)));
          }
        });
    return names;
  }

  private static boolean isShared(LeaderTerm term, List<LeaderTerm> holders) {
    return holders.stream()
        .anyMatch(
            other ->
                !other.code().equals(term.code())
                    && other.years().first() <= term.years().last()
                    && term.years().first() <= other.years().last());
  }

  private static ActorName name(String name, LeaderTerm term) {
    return ActorName.of(name, Actor.of(term.code()).as(Sector.GOV), Kind.LEADER, term.years());
  }
}
