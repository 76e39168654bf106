package org.entente.core.claim;

import java.util.List;

/**
 * A claim with the data on it.
 *
 * @param claim who says what
 * @param topics for each force that it speaks to, what bears on it; empty for a claim that speaks
 *     to none
 */
public record ClaimBeside(Claim claim, List<TopicBeside> topics) {

  /** Copies the list. */
  public ClaimBeside {
    topics = List.copyOf(topics);
  }
}
