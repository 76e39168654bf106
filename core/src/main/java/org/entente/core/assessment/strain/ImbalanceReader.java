package org.entente.core.assessment.strain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.TieTriangle;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.measure.Measure;
import org.entente.core.measure.Reading;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.record.Fact;
import org.entente.core.time.Span;

/** The strain of standing in triangles under tension. */
public final class ImbalanceReader {

  /** What is read. */
  static final Measure MEASURE =
      new Measure(
          "triangle_balance",
          "triangle balance",
          "balanced triangles / all triangles through the pair in the signed network of states",
          "0 (every triangle under tension) to 1 (none); undefined without triangles",
          "Cartwright, D. and Harary, F. (1956). Structural Balance: A Generalization of Heider's"
              + " Theory. Psychological Review 63(5), 277-293");

  private final Situation situation;
  private final BalanceView balance;

  /** Reads the triangles of a signed network. */
  public ImbalanceReader(Situation situation, BalanceView balance) {
    this.situation = situation;
    this.balance = balance;
  }

  /** The strain on a leg; empty if no triangle through it is under tension. */
  public Optional<Strain> strain(Leg leg) {
    List<TieTriangle> through = balance.through(leg.a().code(), leg.b().code());
    List<TieTriangle> tense = through.stream().filter(TieTriangle::isTense).toList();
    if (tense.isEmpty()) {
      return Optional.empty();
    }
    List<Fact> evidence = evidence(tense);
    Reading reading =
        new Reading(
            MEASURE,
            leg.codes(),
            OptionalDouble.of(1 - tense.size() / (double) through.size()),
            Span.of(situation.on(), situation.on()),
            through.size(),
            Optional.empty(),
            Optional.empty(),
            evidence);
    String text =
        leg.name()
            + ": "
            + tense.size()
            + " of the "
            + AssessmentPhrases.count(through.size(), "triangle", "triangles")
            + " that include them "
            + (tense.size() == 1 ? "is" : "are")
            + " under tension, with "
            + AssessmentPhrases.list(tense.stream().map(triangle -> third(triangle, leg)).toList());
    return Optional.of(
        Strain.of(
            Strain.Kind.IMBALANCE,
            leg.codes(),
            text,
            tense.stream().map(ImbalanceReader::line).toList(),
            newest(tense),
            situation.on(),
            Optional.of(reading),
            evidence));
  }

  private static String third(TieTriangle triangle, Leg leg) {
    return triangle.states().stream()
        .filter(state -> !leg.codes().contains(state))
        .findFirst()
        .orElseThrow();
  }

  private static String line(TieTriangle triangle) {
    return String.join("-", triangle.states())
        + " ("
        + triangle.signs()
        + "): "
        + triangle.meaning();
  }

  private static List<Fact> evidence(List<TieTriangle> triangles) {
    Set<Fact> facts = new TreeSet<>(Fact.BY_DATE);
    triangles.stream()
        .flatMap(triangle -> triangle.ties().stream())
        .forEach(tie -> facts.addAll(tie.evidence()));
    return List.copyOf(facts);
  }

  /** The day on which a negative tie of these last moved: it is what makes the tension. */
  private LocalDate newest(List<TieTriangle> tense) {
    return tense.stream()
        .flatMap(triangle -> triangle.ties().stream())
        .filter(tie -> tie.sign() == Sign.NEGATIVE)
        .flatMap(tie -> tie.evidence().stream())
        .map(Fact::begins)
        .max(LocalDate::compareTo)
        .orElse(situation.on());
  }
}
