package org.entente.core.outlook.forecast;

import java.util.Optional;

/**
 * Why the model has no forecast of a pair, with the base rate that applies instead.
 *
 * @param kind which of the reasons
 * @param sentence the reason in a sentence
 * @param rate the base rate; empty if none applies
 */
public record NoForecast(Kind kind, String sentence, Optional<BaseRate> rate) {

  /** Reasons for having no forecast. */
  public enum Kind {
    /** The treaty is of the year of the question; forecasts are made at the ends of years. */
    NEW_TREATY,
    /** The casebook has a treaty of the two alone that ATOP does not have. */
    NOT_IN_ATOP,
    /** The two are bound only by a treaty of three or more. */
    MULTILATERAL
  }
}
