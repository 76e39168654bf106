package org.entente.core.outlook.model;

import java.util.List;
import org.entente.core.outlook.Horizon;

/**
 * A forecast that an alliance is violated or abrogated, with its reasons. It says nothing about
 * other ends, about weakening short of an end, or about whether the alliance is honoured in war.
 *
 * <p>The log-odds are the sum: {@code reference + all contributions + ceilingAdjustment}.
 *
 * @param alliance ATOP's number
 * @param year year at whose end it is made
 * @param horizon how far it looks
 * @param probability in (0, 1)
 * @param low lower end of the 95 % interval over resampled alliances; it allows for the training
 *     sample and not for what the model leaves out
 * @param high upper end
 * @param reference log-odds of the mean alliance of the same year
 * @param contributions inputs, the strongest first
 * @param ceilingAdjustment what was taken off a forecast above 20 %, in log-odds; 0 or less
 * @param missing inputs that were not known
 * @param outside inputs beyond what the training rows had, which counted as the end of their range
 */
public record Outlook(
    int alliance,
    int year,
    Horizon horizon,
    double probability,
    double low,
    double high,
    double reference,
    List<Contribution> contributions,
    double ceilingAdjustment,
    List<String> missing,
    List<String> outside) {

  /** Copies the lists. */
  public Outlook {
    contributions = List.copyOf(contributions);
    missing = List.copyOf(missing);
    outside = List.copyOf(outside);
  }

  /** Probability of the mean alliance of the same year. */
  public double referenceProbability() {
    return 1 / (1 + Math.exp(-reference));
  }
}
