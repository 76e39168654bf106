package org.entente.core.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.record.Fact;
import org.entente.core.record.TreatyAction;

/**
 * The lines on strains. Two strains are the same if they are of one kind, about the same states,
 * and of the same dispute, economic measure or treaty; it has moved if the day nearest to the date,
 * how near that is, or the reading behind it differs.
 */
final class StrainLines {

  private StrainLines() {}

  static List<ComparisonLine> of(Assessment before, Assessment after, Counterparts counterparts) {
    return Pairing.of(
            before.strains(),
            strain -> key(strain, counterparts.first(strain.about())),
            after.strains(),
            strain -> key(strain, counterparts.second(strain.about())))
        .stream()
        .map(pair -> pair.line(ComparisonTopic.STRAIN, StrainLines::about, StrainLines::side))
        .toList();
  }

  private static String key(Strain strain, String states) {
    return strain.kind() + " " + states + " " + identity(strain);
  }

  /** What tells apart strains of one kind on one pair. */
  private static String identity(Strain strain) {
    return switch (strain.kind()) {
      case DISPUTE, ECONOMIC_MEASURE -> strain.evidence().get(0).id();
      case TREATY_STEP ->
          strain.evidence().stream()
              .filter(TreatyAction.class::isInstance)
              .map(fact -> ((TreatyAction) fact).treaty())
              .findFirst()
              .orElse("");
      default -> "";
    };
  }

  private static String about(Strain strain) {
    return strain.kind().label() + " " + String.join("-", strain.about());
  }

  private static Side side(Strain strain) {
    List<Fact> evidence = new ArrayList<>(strain.evidence());
    strain.reading().ifPresent(reading -> evidence.addAll(reading.evidence()));
    String value = strain.reading().map(reading -> reading.value().toString()).orElse("");
    return new Side(
        strain.text() + " (" + strain.nearness().label() + ")",
        strain.reading().map(reading -> reading.value()).orElse(java.util.OptionalDouble.empty()),
        strain.nearness() + " " + strain.nearest() + " " + value,
        evidence);
  }
}
