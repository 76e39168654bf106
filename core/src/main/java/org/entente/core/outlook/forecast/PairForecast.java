package org.entente.core.outlook.forecast;

import java.util.List;
import java.util.Optional;

/**
 * How likely the obligations between two states are to be broken, as of the end of a year.
 *
 * @param a code of the one state
 * @param b code of the other
 * @param year the year at whose end the alliances are looked at; the last one of the data, or the
 *     last one that had ended on the date asked for
 * @param known the last year that had ended on the date asked for: nothing later is used
 * @param alliances forecasts of the bilateral alliances in force between the two, oldest first;
 *     empty if there is none
 * @param commonAllies codes of the states with which both have a bilateral defence obligation
 * @param otherObligation the most that either owes the other in the year by ATOP, where no
 *     bilateral alliance is in force at its end, so mostly by treaties of more than two: 3 defence
 *     or offence, 2 neutrality or non-aggression, 1 consultation; 0 nothing, or there is one
 * @param without what became of pairs without an obligation; empty if there is one, or the data do
 *     not reach
 * @param why why there is no forecast, where the casebook says more than ATOP
 */
public record PairForecast(
    String a,
    String b,
    int year,
    int known,
    List<Forecast> alliances,
    List<String> commonAllies,
    int otherObligation,
    Optional<OfPairs> without,
    Optional<NoForecast> why) {

  /** Copies the lists. */
  public PairForecast {
    alliances = List.copyOf(alliances);
    commonAllies = List.copyOf(commonAllies);
  }

  /** The same with the reason why there is no forecast. */
  public PairForecast with(NoForecast reason) {
    return new PairForecast(
        a, b, year, known, alliances, commonAllies, otherObligation, without, Optional.of(reason));
  }

  /**
   * What became of pairs of states without an obligation, over the last thirty years whose next
   * five were known.
   *
   * @param commonAlly whether those with a common defence ally were counted, or those without
   * @param pairs pair-years
   * @param bound those bound by an obligation within five years
   * @param disputed those in a militarized dispute with each other within five years
   * @param first the first year counted
   * @param last the last year counted
   */
  public record OfPairs(
      boolean commonAlly, long pairs, long bound, long disputed, int first, int last) {}
}
