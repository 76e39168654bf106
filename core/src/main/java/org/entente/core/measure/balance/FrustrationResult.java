package org.entente.core.measure.balance;

import java.util.List;
import org.entente.core.measure.balance.network.CyclePacking;
import org.entente.core.measure.balance.network.Split;

/**
 * What a search for the frustration index came to: the index with a proof, bounds around it, or
 * nothing.
 */
public sealed interface FrustrationResult {

  /** How it is known that no split has fewer frustrated edges. */
  enum Proof {
    /** By unbalanced cycles that share no more of an edge than there is; can be checked. */
    CYCLE_PACKING,
    /** By a search that tried every alternative; to check it is to run it again. */
    SEARCH
  }

  /**
   * The index, proved.
   *
   * @param index fewest frustrated edges
   * @param split a split that leaves so many; there may be others
   * @param proof how the lower bound is known
   * @param packings the cycles that prove the bound, or as much of it as cycles can
   */
  record Proved(int index, Split split, Proof proof, List<CyclePacking> packings)
      implements FrustrationResult {

    /** Copies the list. */
    public Proved {
      packings = List.copyOf(packings);
    }
  }

  /**
   * The index is between two bounds.
   *
   * @param lower no split has fewer frustrated edges
   * @param upper the split has so many
   * @param split the best split found
   * @param fractional the value of the cycle packings, before they are rounded up
   * @param packings the cycles
   */
  record Bounded(int lower, int upper, Split split, double fractional, List<CyclePacking> packings)
      implements FrustrationResult {

    /** Copies the list. */
    public Bounded {
      packings = List.copyOf(packings);
    }
  }

  /**
   * Only trivial bounds are known.
   *
   * @param why what ended the search
   */
  record GaveUp(String why) implements FrustrationResult {}
}
