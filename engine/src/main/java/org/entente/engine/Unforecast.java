package org.entente.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.situation.TreatiesInForce;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.NoForecast;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.record.Records;
import org.entente.core.record.TreatyMember;

/** Says of a pair without a forecast what binds the two by the casebook, and which rate applies. */
final class Unforecast {

  private final Records known;
  private final TreatiesInForce treaties;
  private final Forecaster reader;
  private final LocalDate date;

  Unforecast(Records records, LocalDate date, Forecaster reader) {
    this.known = records.asOf(date);
    this.treaties = new TreatiesInForce(known, date);
    this.reader = reader;
    this.date = date;
  }

  /** The answer, with the reason why there is no forecast where the casebook has one. */
  PairForecast explained(PairForecast answer) {
    if (!answer.alliances().isEmpty()) {
      return answer;
    }
    List<Commitment> bound =
        treaties.between(answer.a(), answer.b()).stream()
            .filter(commitment -> !commitment.obligations().isEmpty())
            .toList();
    return bound.stream()
        .filter(commitment -> members(commitment) == 2)
        .findFirst()
        .map(commitment -> answer.with(bilateral(answer, commitment)))
        .or(
            () ->
                bound.stream()
                    .filter(Commitment::isDefensePact)
                    .findFirst()
                    .map(c -> answer.with(multilateral(answer, c))))
        .orElse(answer);
  }

  private long members(Commitment commitment) {
    return known.of(TreatyMember.class).stream()
        .filter(member -> member.treaty().equals(commitment.treaty().id()))
        .filter(member -> member.span().contains(date))
        .count();
  }

  private NoForecast bilateral(PairForecast answer, Commitment commitment) {
    String pair = answer.a() + "-" + answer.b();
    if (commitment.since().getYear() > answer.year() && answer.year() == answer.known()) {
      return new NoForecast(
          NoForecast.Kind.NEW_TREATY,
          pair
              + " has been bound since "
              + commitment.since()
              + " by "
              + commitment.treaty().name()
              + ". A forecast is made at the end of a year in which the treaty was in force, and there"
              + " has been none yet.",
          Optional.of(reader.firstYears(answer.known())));
    }
    return new NoForecast(
        NoForecast.Kind.NOT_IN_ATOP,
        "The casebook has "
            + commitment.treaty().name()
            + " between "
            + answer.a()
            + " and "
            + answer.b()
            + ", in force since "
            + commitment.since()
            + ". ATOP codes no alliance of the two alone at the end of "
            + answer.year()
            + ", so the model has no inputs for it.",
        Optional.of(reader.trailing(answer.known())));
  }

  private NoForecast multilateral(PairForecast answer, Commitment commitment) {
    return new NoForecast(
        NoForecast.Kind.MULTILATERAL,
        answer.a()
            + " and "
            + answer.b()
            + " are bound by "
            + commitment.treaty().name()
            + ", a treaty of "
            + members(commitment)
            + " members. The model covers treaties of two; its base rates are not those of such"
            + " treaties.",
        Optional.empty());
  }
}
