package org.entente.core.assessment.balance;

import java.util.List;
import java.util.Optional;
import org.entente.core.measure.balance.network.SignedNetwork;

/**
 * The members in the signed network of states.
 *
 * @param members codes of the members, in the order asked for
 * @param ties all ties that are known, in the order of the codes of their ends
 * @param triangles those with two members or more in them, under tension first, then those with
 *     more members, then by the codes
 * @param aroundOne how many triangles have exactly one member in them
 * @param tenseAroundOne how many of these are under tension
 * @param reliefs for each tie of a tense triangle in {@code triangles} what its change of sign
 *     would do in the whole network, the most relieving first
 */
public record BalanceView(
    List<String> members,
    List<SignedTie> ties,
    List<TieTriangle> triangles,
    int aroundOne,
    int tenseAroundOne,
    List<Relief> reliefs) {

  /** Copies the lists. */
  public BalanceView {
    members = List.copyOf(members);
    ties = List.copyOf(ties);
    triangles = List.copyOf(triangles);
    reliefs = List.copyOf(reliefs);
  }

  /** The triangles under tension among those with two members or more. */
  public List<TieTriangle> tense() {
    return triangles.stream().filter(TieTriangle::isTense).toList();
  }

  /** The triangles that include both states. */
  public List<TieTriangle> through(String a, String b) {
    return triangles.stream().filter(t -> t.states().containsAll(List.of(a, b))).toList();
  }

  /** The tie of two states; empty if none is known. */
  public Optional<SignedTie> tie(String a, String b) {
    return ties.stream().filter(tie -> tie.joins(a, b)).findFirst();
  }

  /** The network of all ties. */
  public SignedNetwork network() {
    SignedNetwork.Builder builder = SignedNetwork.builder();
    members.forEach(builder::node);
    ties.forEach(tie -> builder.edge(tie.a(), tie.b(), tie.sign()));
    return builder.build();
  }
}
