package org.entente.data.trouble;

import java.util.List;
import org.entente.core.outlook.trouble.TroublePanel.PairYear;

/**
 * Allied pairs of members of the state system at 31 December of each year from 1950.
 *
 * @param defence an obligation of defence or offence, in either direction
 * @param other neutrality, non-aggression or consultation only
 */
public record AlliedPairs(List<PairYear> defence, List<PairYear> other) {

  /** Copies the lists. */
  public AlliedPairs {
    defence = List.copyOf(defence);
    other = List.copyOf(other);
  }
}
