package org.entente.core.assessment.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the triangles that include some states, those under tension, and what a change of one tie
 * would do.
 *
 * <p>Reference: Heider, F. (1946). Attitudes and Cognitive Organization. Journal of Psychology 21,
 * 107-112; for alliances and rivalries Maoz, Z., Terris, L. G., Kuperman, R. D. and Talmud, I.
 * (2007). What Is the Enemy of My Enemy? Journal of Politics 69(1), 100-115. O(ties of the members
 * times states).
 */
public final class BalanceReader {

  private final List<SignedTie> ties;
  private final Map<String, Map<String, SignedTie>> neighbours = new TreeMap<>();

  /**
   * Over these ties.
   *
   * @throws IllegalArgumentException if two states have two ties
   */
  public BalanceReader(List<SignedTie> ties) {
    this.ties = List.copyOf(ties);
    for (SignedTie tie : ties) {
      SignedTie before = neighboursOf(tie.a()).put(tie.b(), tie);
      if (before != null || neighboursOf(tie.b()).put(tie.a(), tie) != null) {
        throw new IllegalArgumentException(tie.a() + " and " + tie.b() + " have two ties");
      }
    }
  }

  private Map<String, SignedTie> neighboursOf(String state) {
    return neighbours.computeIfAbsent(state, s -> new TreeMap<>());
  }

  /** The triangles of the members. */
  public BalanceView view(List<String> members) {
    Set<TieTriangle> around = new LinkedHashSet<>();
    for (String member : members) {
      for (TieTriangle triangle : trianglesOf(member, members)) {
        around.add(triangle);
      }
    }
    List<TieTriangle> alone =
        around.stream().filter(triangle -> membersIn(triangle, members) == 1).toList();
    List<TieTriangle> shared =
        around.stream()
            .filter(triangle -> membersIn(triangle, members) > 1)
            .sorted(
                Comparator.comparingInt((TieTriangle t) -> t.isTense() ? 0 : 1)
                    .thenComparingLong(t -> -membersIn(t, members))
                    .thenComparing(t -> String.join(" ", t.states())))
            .toList();
    return new BalanceView(
        members,
        ties,
        shared,
        alone.size(),
        (int) alone.stream().filter(TieTriangle::isTense).count(),
        reliefs(shared));
  }

  private static long membersIn(TieTriangle triangle, List<String> members) {
    return triangle.states().stream().filter(members::contains).count();
  }

  private List<TieTriangle> trianglesOf(String state, List<String> members) {
    List<String> others = List.copyOf(neighboursOf(state).keySet());
    List<TieTriangle> found = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      for (int j = i + 1; j < others.size(); j++) {
        triangle(List.of(state, others.get(i), others.get(j)), members).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<TieTriangle> triangle(List<String> states, List<String> members) {
    List<String> ordered =
        states.stream()
            .sorted(
                Comparator.comparingInt(
                        (String s) -> members.contains(s) ? members.indexOf(s) : Integer.MAX_VALUE)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<SignedTie> found =
        Stream.of(List.of(0, 1), List.of(0, 2), List.of(1, 2))
            .flatMap(ends -> tie(ordered.get(ends.get(0)), ordered.get(ends.get(1))).stream())
            .toList();
    return found.size() == 3 ? Optional.of(new TieTriangle(ordered, found)) : Optional.empty();
  }

  private Optional<SignedTie> tie(String a, String b) {
    return Optional.ofNullable(neighbours.getOrDefault(a, Map.of()).get(b));
  }

  private List<Relief> reliefs(List<TieTriangle> triangles) {
    Set<SignedTie> candidates = new LinkedHashSet<>();
    triangles.stream().filter(TieTriangle::isTense).forEach(t -> candidates.addAll(t.ties()));
    return candidates.stream()
        .map(this::relief)
        .sorted(
            Comparator.comparingInt((Relief relief) -> -relief.net())
                .thenComparing(relief -> relief.tie().a())
                .thenComparing(relief -> relief.tie().b()))
        .toList();
  }

  /** What a change of sign would do in the whole network. */
  Relief relief(SignedTie tie) {
    Set<String> common = new LinkedHashSet<>(neighboursOf(tie.a()).keySet());
    common.retainAll(neighboursOf(tie.b()).keySet());
    int tense = 0;
    for (String third : common) {
      if (isTense(tie, tie(tie.a(), third).orElseThrow(), tie(tie.b(), third).orElseThrow())) {
        tense++;
      }
    }
    return new Relief(tie, tense, common.size() - tense);
  }

  private static boolean isTense(SignedTie first, SignedTie second, SignedTie third) {
    return first.sign().value() * second.sign().value() * third.sign().value() < 0;
  }
}
