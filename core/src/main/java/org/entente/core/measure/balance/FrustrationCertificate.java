package org.entente.core.measure.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.measure.balance.network.CyclePacking;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.network.Split;

/**
 * Checks what a search for the frustration index claims, without its solvers: counts the frustrated
 * edges of the split again, and adds up the cycles of the lower bound.
 *
 * <p>A walk is closed if each node has an even number of ends in it, and unbalanced if it has an
 * odd number of negative edges: then any split leaves an odd number of its edges frustrated. If the
 * shares of the walks do not use any edge for more than 1, their sum is a lower bound; and as parts
 * without a common edge have whole indices of their own, each part's sum may be rounded up. O(edges
 * of all walks).
 */
public final class FrustrationCertificate {

  private static final double TOLERANCE = 1e-6;

  /**
   * What the check found.
   *
   * @param lower the lower bound that the cycles show
   * @param upper the frustrated edges of the split
   * @param faults what is wrong with the claim; empty if nothing is
   */
  public record Finding(int lower, int upper, List<String> faults) {

    /** Copies the list. */
    public Finding {
      faults = List.copyOf(faults);
    }

    /** Whether split and cycles agree with each other and with what is claimed. */
    public boolean sound() {
      return faults.isEmpty();
    }

    /** Whether they alone prove the index. */
    public boolean proves() {
      return sound() && lower == upper;
    }
  }

  private final SignedNetwork network;
  private final Map<SignedEdge, Double> loads = new TreeMap<>();
  private final Map<SignedEdge, Integer> partOf = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private FrustrationCertificate(SignedNetwork network) {
    this.network = network;
  }

  /** Checks a proved index; one proved by search may show a lower bound below the index. */
  public static Finding check(SignedNetwork network, FrustrationResult.Proved claim) {
    FrustrationCertificate certificate = new FrustrationCertificate(network);
    int upper = certificate.count(claim.split());
    int lower = certificate.bound(claim.packings());
    certificate.require(upper == claim.index(), "the split leaves " + upper + " edges frustrated");
    certificate.require(
        lower == claim.index() || claim.proof() != FrustrationResult.Proof.CYCLE_PACKING,
        "the cycles show no more than " + lower);
    certificate.require(lower <= upper, "the cycles show more than a split needs");
    return new Finding(lower, upper, certificate.faults);
  }

  /** Checks bounds; a lower bound from a search may be above the one that the cycles show. */
  public static Finding check(SignedNetwork network, FrustrationResult.Bounded claim) {
    FrustrationCertificate certificate = new FrustrationCertificate(network);
    int upper = certificate.count(claim.split());
    int lower = certificate.bound(claim.packings());
    certificate.require(upper == claim.upper(), "the split leaves " + upper + " edges frustrated");
    certificate.require(lower <= upper, "the cycles show more than a split needs");
    return new Finding(lower, upper, certificate.faults);
  }

  private void require(boolean so, String fault) {
    if (!so) {
      faults.add(fault);
    }
  }

  private int count(Split split) {
    List<SignedEdge> frustrated = new ArrayList<>();
    for (SignedEdge edge : network.edges()) {
      int product = edge.sign().value() * (split.together(edge.from(), edge.to()) ? 1 : -1);
      if (product < 0) {
        frustrated.add(edge);
      }
    }
    require(frustrated.equals(split.frustrated()), "the split lists other frustrated edges");
    return frustrated.size();
  }

  private int bound(List<CyclePacking> packings) {
    int sum = 0;
    for (int part = 0; part < packings.size(); part++) {
      double value = 0;
      for (CyclePacking.Walk walk : packings.get(part).walks()) {
        check(walk, part);
        value += walk.share();
      }
      sum += (int) Math.ceil(value - TOLERANCE * Math.max(1, value));
    }
    loads.forEach(
        (edge, load) -> require(load <= 1 + TOLERANCE, edge + " is used for " + load + " in all"));
    return sum;
  }

  private void check(CyclePacking.Walk walk, int part) {
    Map<Integer, Integer> ends = new TreeMap<>();
    int negative = 0;
    for (SignedEdge edge : walk.edges()) {
      require(
          network.sign(edge.from(), edge.to()).filter(edge.sign()::equals).isPresent(),
          edge + " is not in the network");
      require(partOf.merge(edge, part, (old, now) -> old) == part, edge + " is in two parts");
      loads.merge(edge, walk.share(), Double::sum);
      ends.merge(edge.from(), 1, Integer::sum);
      ends.merge(edge.to(), 1, Integer::sum);
      negative += edge.sign() == Sign.NEGATIVE ? 1 : 0;
    }
    require(walk.share() > 0, "a share is not above 0");
    require(negative % 2 != 0, "a walk is balanced: " + walk.edges());
    require(ends.values().stream().allMatch(n -> n % 2 == 0), "not closed: " + walk.edges());
  }
}
