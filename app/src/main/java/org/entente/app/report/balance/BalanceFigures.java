package org.entente.app.report.balance;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.core.measure.balance.BestSplits;
import org.entente.core.measure.balance.FrustrationResult;
import org.entente.core.measure.balance.NetworkBalance;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;

/** The figures of a network's balance as words, the same in every locale. */
public final class BalanceFigures {

  private BalanceFigures() {}

  /** A share with three digits; a dash if there is none. */
  public static String share(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "\u2013";
  }

  /** The index with its status: {@code 17 (proved)}, {@code 12 to 15 (bounded)}. */
  public static String index(NetworkBalance balance) {
    if (balance.frustration() instanceof FrustrationResult.GaveUp gaveUp) {
      return "not found: " + gaveUp.why();
    }
    return balance.proved()
        ? balance.upper().getAsInt() + " (proved)"
        : balance.lower().getAsInt() + " to " + balance.upper().getAsInt() + " (bounded)";
  }

  /** How it is known: by a packing of cycles or by search. */
  public static String proof(NetworkBalance balance) {
    if (balance.frustration() instanceof FrustrationResult.Proved proved) {
      return proved.proof() == FrustrationResult.Proof.CYCLE_PACKING
          ? "as many unbalanced cycles without a common edge (or shares of one) rule out a better split"
          : "all alternatives were tried";
    }
    return "the search ended before it was decided";
  }

  /** How large the network is. */
  public static String size(NetworkBalance balance) {
    return String.format(
        Locale.ROOT,
        "%d states with a tie, %d ties: %d positive, %d negative",
        balance.tied(),
        balance.network().edges().size(),
        balance.network().count(Sign.POSITIVE),
        balance.network().count(Sign.NEGATIVE));
  }

  /** The four kinds of triangles. */
  public static String census(NetworkBalance balance) {
    return String.format(
        Locale.ROOT,
        "%d triangles: %d +++, %d ++-, %d +--, %d ---",
        balance.census().triangles().size(),
        balance.census().ppp(),
        balance.census().ppm(),
        balance.census().pmm(),
        balance.census().mmm());
  }

  /** How two states are related, in words. */
  public static String stand(BestSplits.Stand stand) {
    return switch (stand) {
      case ALWAYS_TOGETHER -> "in one camp in every best split";
      case ALWAYS_APART -> "in opposite camps in every best split";
      case EITHER -> "in one camp in some best splits, in opposite camps in others";
      case UNKNOWN -> "not decided";
    };
  }

  /** The edges at odds with the split found, such as {@code USA+IND}. */
  public static List<String> frustrated(NetworkBalance balance) {
    return balance
        .split()
        .map(split -> split.frustrated().stream().map(edge -> edge(balance, edge)).toList())
        .orElse(List.of());
  }

  private static String edge(NetworkBalance balance, SignedEdge edge) {
    return balance.network().nodes().get(edge.from())
        + (edge.sign() == Sign.POSITIVE ? "+" : "-")
        + balance.network().nodes().get(edge.to());
  }
}
