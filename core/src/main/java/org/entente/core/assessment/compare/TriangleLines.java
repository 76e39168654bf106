package org.entente.core.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.TieTriangle;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.record.Fact;

/**
 * The lines on triangles: how many are under tension, and each one that is so in either assessment.
 */
final class TriangleLines {

  private TriangleLines() {}

  static List<ComparisonLine> of(Assessment before, Assessment after, Counterparts counterparts) {
    List<ComparisonLine> lines = new ArrayList<>();
    lines.add(
        new Pairing.Pair<>(
                java.util.Optional.of(before.balance()), java.util.Optional.of(after.balance()))
            .line(ComparisonTopic.TENSION, view -> "", TriangleLines::count));
    Pairing.of(
            before.balance().triangles(),
            triangle -> counterparts.first(triangle.states()),
            after.balance().triangles(),
            triangle -> counterparts.second(triangle.states()))
        .stream()
        .filter(pair -> isTense(pair))
        .map(pair -> line(pair, counterparts))
        .forEach(lines::add);
    return lines;
  }

  private static ComparisonLine line(Pairing.Pair<TieTriangle> pair, Counterparts counterparts) {
    return new ComparisonLine(
        ComparisonTopic.TRIANGLE,
        pair.about(TriangleLines::about),
        pair.before().map(triangle -> side(triangle, counterparts::first)),
        pair.after().map(triangle -> side(triangle, counterparts::second)));
  }

  private static boolean isTense(Pairing.Pair<TieTriangle> pair) {
    return pair.before().map(TieTriangle::isTense).orElse(false)
        || pair.after().map(TieTriangle::isTense).orElse(false);
  }

  private static Side count(BalanceView view) {
    int tense = view.tense().size();
    Set<Fact> evidence = new TreeSet<>(Fact.BY_DATE);
    view.tense().forEach(triangle -> evidence.addAll(evidence(triangle)));
    String text = String.format(Locale.ROOT, "%d of %d", tense, view.triangles().size());
    return new Side(text, OptionalDouble.of(tense), text, List.copyOf(evidence));
  }

  private static List<Fact> evidence(TieTriangle triangle) {
    return triangle.ties().stream()
        .flatMap(tie -> tie.evidence().stream())
        .map(Fact.class::cast)
        .toList();
  }

  private static String about(TieTriangle triangle) {
    return String.join("-", triangle.states());
  }

  private static Side side(TieTriangle triangle, Function<List<String>, String> ends) {
    String text =
        (triangle.isTense() ? "under tension, " : "balanced, ")
            + triangle.ties().stream()
                .map(
                    tie ->
                        tie.a() + (tie.sign() == Sign.POSITIVE ? " with " : " against ") + tie.b())
                .collect(Collectors.joining(", "));
    String same =
        triangle.ties().stream()
            .map(tie -> ends.apply(List.of(tie.a(), tie.b())) + " " + tie.sign())
            .sorted()
            .collect(Collectors.joining(";"));
    return new Side(text, OptionalDouble.empty(), same, evidence(triangle));
  }
}
