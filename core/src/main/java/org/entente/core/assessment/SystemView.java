package org.entente.core.assessment;

import java.util.List;
import java.util.Optional;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.measure.Reading;
import org.entente.core.record.Fact;
import org.entente.core.record.Treaty;
import org.entente.core.state.State;

/**
 * The wider system around the alliance.
 *
 * @param hub the member with a defence pact with every other member, while some of the others have
 *     none with each other; empty if none is
 * @param centralization degree centralization of the members' defence pacts
 * @param centre the state whose ties are listed: the hub, or else the member with the most defence
 *     pacts; empty if no member has a tie of any kind
 * @param spokes all states with an obligation in force with the centre, defence pacts first
 * @param groups treaties and arrangements of three states or more with the centre in them
 */
public record SystemView(
    Optional<State> hub,
    Reading centralization,
    Optional<State> centre,
    List<Spoke> spokes,
    List<Group> groups) {

  /**
   * A state tied to the centre.
   *
   * @param state the other state
   * @param tie the strongest bond
   * @param commitments treaties in force with an obligation
   * @param member whether it is one of the members assessed
   */
  public record Spoke(State state, Tie tie, List<Commitment> commitments, boolean member) {}

  /**
   * A treaty or arrangement of three states or more.
   *
   * @param treaty the document
   * @param members codes of its present members
   * @param allMembers whether all members assessed are in it
   * @param evidence the records behind it
   */
  public record Group(
      Treaty treaty, List<String> members, boolean allMembers, List<Fact> evidence) {}
}
