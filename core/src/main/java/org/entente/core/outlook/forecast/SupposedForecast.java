package org.entente.core.outlook.forecast;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the model of its time would say of an alliance, had some of its inputs been otherwise and
 * all else the same.
 *
 * @param row the alliance as it was
 * @param oneYear how the outlook over one year moves
 * @param fiveYears how the outlook over five years moves
 * @param inputs the changed inputs, in the order of {@link ReferencePack#inputs}
 */
public record SupposedForecast(
    AllianceYear row, Moved oneYear, Moved fiveYears, List<Input> inputs) {

  /** Copies the list. */
  public SupposedForecast {
    inputs = List.copyOf(inputs);
  }

  /**
   * A probability that moves.
   *
   * @param before as published
   * @param after with the changed inputs; its interval is the published one, its ends moved by the
   *     same log-odds, and so allows for the sample as that one does and not for the change
   */
  public record Moved(AllianceYear.Chance before, AllianceYear.Chance after) {}

  /**
   * An input that is changed.
   *
   * @param input its name
   * @param before its value; empty if it was not known and the training median stood in
   * @param after what it is supposed to be
   * @param oneYear what that adds to the log-odds over one year, before high ones are held back
   * @param fiveYears the same over five years
   */
  public record Input(
      String input, OptionalDouble before, double after, double oneYear, double fiveYears) {}
}
