package org.entente.engine.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.Relief;
import org.entente.core.measure.balance.BestSplits;
import org.entente.core.measure.balance.FrustrationIndex;
import org.entente.core.measure.balance.FrustrationResult;
import org.entente.core.measure.balance.NetworkBalance;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.search.FrustrationSettings;

/**
 * The position of some states in a signed network, and how balanced the network is.
 *
 * @param source where the network is from, in a word with the year or date
 * @param rule how its signs were read
 * @param view the triangles of the states asked for; without members if none were
 * @param balance the whole network
 * @param stands for each pair of members how they are related in the best splits; empty unless the
 *     index is proved
 * @param camps for every other state with an edge how it is related to the first member; empty
 *     unless the index is proved and there are members
 * @param effects what the most relieving changes of sign would do to the frustration index
 * @param inputs the data read, one line each
 * @param limits what is not known, one line each
 */
public record BalanceResult(
    String source,
    String rule,
    BalanceView view,
    NetworkBalance balance,
    List<Standing> stands,
    Map<String, BestSplits.Stand> camps,
    List<Effect> effects,
    List<String> inputs,
    List<String> limits) {

  private static final int MOST_EFFECTS = 5;

  /** How two states are related in the best splits. */
  public record Standing(String a, String b, BestSplits.Stand stand) {}

  /**
   * A change of one sign and what it would do.
   *
   * @param index the frustration index with the change; its bounds if it is not proved
   */
  public record Effect(Relief relief, NetworkBalance index) {}

  /** Where a network is from. */
  public record Origin(String source, String rule, List<String> inputs, List<String> limits) {}

  /** Copies the collections. */
  public BalanceResult {
    stands = List.copyOf(stands);
    camps = java.util.Collections.unmodifiableMap(new TreeMap<>(camps));
    effects = List.copyOf(effects);
    inputs = List.copyOf(inputs);
    limits = List.copyOf(limits);
  }

  /** Measures the network of a view. */
  public static BalanceResult of(BalanceView view, Origin origin, FrustrationSettings settings) {
    SignedNetwork network = view.network();
    FrustrationIndex index = new FrustrationIndex(settings);
    NetworkBalance balance = NetworkBalance.of(network, index);
    List<Standing> stands = new ArrayList<>();
    Map<String, BestSplits.Stand> camps = new TreeMap<>();
    if (balance.frustration() instanceof FrustrationResult.Proved proved
        && !view.members().isEmpty()) {
      BestSplits splits = new BestSplits(network, proved, settings);
      stands(view, splits, network, stands);
      camps(view, splits, network, camps);
    }
    List<Effect> effects =
        view.reliefs().stream()
            .limit(MOST_EFFECTS)
            .map(relief -> new Effect(relief, NetworkBalance.of(turned(network, relief), index)))
            .toList();
    return new BalanceResult(
        origin.source(),
        origin.rule(),
        view,
        balance,
        stands,
        camps,
        effects,
        origin.inputs(),
        origin.limits());
  }

  private static void stands(
      BalanceView view, BestSplits splits, SignedNetwork network, List<Standing> stands) {
    List<String> members = view.members();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        stands.add(
            new Standing(
                members.get(i),
                members.get(j),
                splits.stand(place(network, members.get(i)), place(network, members.get(j)))));
      }
    }
  }

  private static void camps(
      BalanceView view,
      BestSplits splits,
      SignedNetwork network,
      Map<String, BestSplits.Stand> camps) {
    int first = place(network, view.members().get(0));
    for (int node = 0; node < network.size(); node++) {
      String name = network.nodes().get(node);
      if (!view.members().contains(name) && !network.neighbours(node).isEmpty()) {
        camps.put(name, splits.stand(first, node));
      }
    }
  }

  private static int place(SignedNetwork network, String name) {
    return network.indexOf(name).orElseThrow();
  }

  private static SignedNetwork turned(SignedNetwork network, Relief relief) {
    SignedNetwork.Builder builder = SignedNetwork.builder();
    network.nodes().forEach(builder::node);
    network
        .edges()
        .forEach(
            edge -> {
              String a = network.nodes().get(edge.from());
              String b = network.nodes().get(edge.to());
              Sign other = edge.sign() == Sign.POSITIVE ? Sign.NEGATIVE : Sign.POSITIVE;
              builder.edge(a, b, relief.tie().joins(a, b) ? other : edge.sign());
            });
    return builder.build();
  }

  /** The other states that are related to the first member in this way. */
  public List<String> camp(BestSplits.Stand stand) {
    return camps.entrySet().stream()
        .filter(entry -> entry.getValue() == stand)
        .map(Map.Entry::getKey)
        .toList();
  }
}
