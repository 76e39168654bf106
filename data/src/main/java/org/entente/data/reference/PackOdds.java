package org.entente.data.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.force.Odds;
import org.entente.core.force.OddsSource;

/** The outlooks of the reference pack, as of the last year that had ended. */
public final class PackOdds implements OddsSource {

  /** From the most that an alliance obliges to, down. */
  private static final List<String> STRONGEST_FIRST =
      List.of(
          "defence",
          "offence only",
          "neutrality",
          "consultation and non-aggression",
          "consultation",
          "non-aggression only");

  private final OutlookReader reader;
  private final int known;

  /**
   * A source.
   *
   * @param known the last year that had ended on the date of the assessment
   */
  public PackOdds(OutlookReader reader, int known) {
    this.reader = reader;
    this.known = known;
  }

  @Override
  public Optional<Odds> odds(String a, String b) {
    return strongest(reader.answer(a, b, known)).flatMap(this::odds);
  }

  /** The alliance with the strongest obligation; of several the oldest. */
  public static Optional<AllianceYear> strongest(OutlookAnswer answer) {
    return answer.alliances().stream()
        .map(OutlookAnswer.OfAlliance::now)
        .filter(row -> row.statement().isPresent())
        .min(
            Comparator.comparingInt((AllianceYear row) -> place(row.obligation()))
                .thenComparingInt(AllianceYear::began)
                .thenComparingInt(AllianceYear::alliance));
  }

  private static int place(String obligation) {
    int place = STRONGEST_FIRST.indexOf(obligation);
    return place < 0 ? STRONGEST_FIRST.size() : place;
  }

  private Optional<Odds> odds(AllianceYear row) {
    return row.statement().map(statement -> odds(row, statement));
  }

  private Odds odds(AllianceYear row, AllianceYear.Statement statement) {
    Map<String, Double> parts = new LinkedHashMap<>();
    List<String> inputs = reader.pack().inputs();
    for (int i = 0; i < inputs.size(); i++) {
      parts.put(inputs.get(i), statement.contributions().get(i));
    }
    return new Odds(
        row.a() + "-" + row.b() + " since " + row.began() + " (ATOP " + row.alliance() + ")",
        row.year(),
        statement.oneYear().probability(),
        statement.fiveYears().probability(),
        statement.fiveYears().low(),
        statement.fiveYears().high(),
        statement.reference(),
        parts,
        statement.heldBack());
  }
}
