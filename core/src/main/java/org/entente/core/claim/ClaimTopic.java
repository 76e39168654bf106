package org.entente.core.claim;

import java.util.Objects;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;

/**
 * A force that a claim is about.
 *
 * @param force which
 * @param says what the claim says is at work: {@link ForceDirection#HOLDS} that the alliance, or
 *     the tie between the states it is about, is made firmer or kept; {@link
 *     ForceDirection#LOOSENS} that it is strained; {@link ForceDirection#BOTH} both, or neither can
 *     be told
 * @param rule id of the rule that found it
 */
public record ClaimTopic(Force force, ForceDirection says, String rule) {

  /** Checks that nothing is null. */
  public ClaimTopic {
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(rule, "rule");
  }
}
