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
 * @param alliances the bilateral alliances in force between the two, oldest first; empty if there
 *     is none
 * @param commonAllies codes of the states with which both have a bilateral defence obligation
 * @param otherObligation the most that either owes the other in the year by ATOP, where no
 *     bilateral alliance is in force at its end, so mostly by treaties of more than two: 3 defence
 *     or offence, 2 neutrality or non-aggression, 1 consultation; 0 nothing, or there is one
 * @param without what became of pairs without an obligation; empty if there is one, or the data do
 *     not reach
 */
public record PairForecast(
    String a,
    String b,
    int year,
    int known,
    List<OfAlliance> alliances,
    List<String> commonAllies,
    int otherObligation,
    Optional<OfPairs> without) {

  /** Copies the lists. */
  public PairForecast {
    alliances = List.copyOf(alliances);
    commonAllies = List.copyOf(commonAllies);
  }

  /**
   * One alliance with its base rates.
   *
   * @param now the alliance at the end of the year, with what the model says
   * @param rates base rates, from the widest to the narrowest
   * @param like past alliances in the most alike position, and what became of them
   */
  public record OfAlliance(AllianceYear now, List<BaseRate> rates, List<Fate> like) {

    /** Copies the lists. */
    public OfAlliance {
      rates = List.copyOf(rates);
      like = List.copyOf(like);
    }
  }

  /**
   * A past alliance and what is known of its end.
   *
   * @param then the alliance in the year in which its position was alike
   * @param became in words, with the year
   */
  public record Fate(AllianceYear then, String became) {}

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
