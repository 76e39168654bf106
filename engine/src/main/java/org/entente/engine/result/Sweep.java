package org.entente.engine.result;

import java.util.List;
import org.entente.core.assessment.Assessment;

/**
 * What an assessment is most sensitive to.
 *
 * @param assessment of what is on record
 * @param trials changes tried, ranked
 * @param refused changes that could not be made to these records, with the reason
 * @param levers inputs of the outlook model of each leg, the farthest reaching first
 */
public record Sweep(
    Assessment assessment, List<Trial> trials, List<String> refused, List<Lever> levers) {

  /** What every reader must know first. */
  public static final String NOTICE =
      "Hypothetical: each line supposes one change to the records and no consequences of"
          + " it. The outlook moves only if its model has an input: for clashes, obligations ended"
          + " and treaties signed; it has none for tariffs, quarrels, warming, crises or a change of"
          + " leader as such. Its signs come from its fit and can differ from what one expects.";

  /** Ranks the trials and copies the lists. */
  public Sweep {
    trials = trials.stream().sorted(Trial.RANK).toList();
    refused = List.copyOf(refused);
    levers = List.copyOf(levers);
  }
}
