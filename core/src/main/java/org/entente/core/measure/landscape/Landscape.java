package org.entente.core.measure.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;

/**
 * Into which two sides do nations fall? The landscape of Axelrod and Bennett [1]: nation i of size
 * s_i has a propensity p_ij to stand with nation j, positive for friends, negative for foes.
 *
 * <p>In a split X with distance d_ij(X) = 0 between nations of one side and 1 between the sides,
 * the frustration of a nation is F_i(X) = sum over j of s_j p_ij d_ij(X), and the energy E(X) = sum
 * over i of s_i F_i(X), so each pair counts twice. Both may be negative: foes on the other side are
 * welcome there. Sizes and propensities carry their own units; only ratios matter to the minima.
 *
 * <p>A nation prefers the other side if its frustration falls there. As p_ij = p_ji, the energy
 * then falls too, by 2 s_i times as much; so nations that switch one at a time end in a local
 * minimum. Differences below {@value #TOLERANCE} of what is at stake for the nation (the sum over j
 * of |s_j p_ij|) are ties: sums of decimal fractions leave such remainders.
 *
 * <p>Immutable. A split costs n^2 operations; all of them see {@link LandscapeSearch}.
 *
 * <p>[1] Axelrod, R. and Bennett, D. S. (1993). A Landscape Theory of Aggregation. British Journal
 * of Political Science 23(2), 211-233.
 */
public final class Landscape {

  /** What share of what is at stake is no difference. */
  static final double TOLERANCE = 1e-9;

  private final List<String> names;
  private final double[] sizes;
  private final double[][] propensities;

  private Landscape(List<String> names, double[] sizes, double[][] propensities) {
    this.names = List.copyOf(names);
    this.sizes = sizes;
    this.propensities = propensities;
    require(!names.isEmpty(), "a landscape needs at least one nation");
    require(
        new HashSet<>(names).size() == names.size(), "two nations bear the same name: " + names);
    for (int i = 0; i < sizes.length; i++) {
      require(
          sizes[i] > 0 && Double.isFinite(sizes[i]),
          "the size of " + names.get(i) + " must be above 0 and finite, not " + sizes[i]);
    }
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /**
   * A landscape of given sizes and propensities.
   *
   * @param names the nations, no two alike
   * @param sizes their sizes, above 0, in the same order
   * @param propensities a square table, symmetric and finite; its diagonal is not used
   * @throws IllegalArgumentException if something is missing, not finite or not symmetric
   */
  public static Landscape of(List<String> names, double[] sizes, double[][] propensities) {
    int n = names.size();
    require(
        sizes.length == n && propensities.length == n,
        n + " names, " + sizes.length + " sizes, " + propensities.length + " rows of propensities");
    double[][] copy = new double[n][n];
    for (int i = 0; i < n; i++) {
      require(propensities[i].length == n, "the table of propensities is not square");
      for (int j = 0; j < n; j++) {
        copy[i][j] = i == j ? 0 : propensities[i][j];
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        require(
            Double.isFinite(copy[i][j]) && copy[i][j] == copy[j][i],
            "the propensities of "
                + names.get(i)
                + " and "
                + names.get(j)
                + " must be finite and the same both ways, not "
                + copy[i][j]
                + " and "
                + copy[j][i]);
      }
    }
    return new Landscape(names, sizes.clone(), copy);
  }

  /**
   * The landscape of the realist null model of [1]: every nation is every other's foe, p_ij = -1,
   * and only size counts.
   */
  public static Landscape realist(List<String> names, double[] sizes) {
    double[][] propensities = new double[names.size()][names.size()];
    for (double[] row : propensities) {
      java.util.Arrays.fill(row, -1);
    }
    return of(names, sizes, propensities);
  }

  /**
   * A landscape out of a signed network: the propensity is the sign of the edge, 0 where there is
   * none. This is <em>our</em> operationalisation and not the paper's, which adds up ethnic
   * conflict, borders, recent war, religion and government: treaties and disputes are what a
   * landscape is meant to predict there, and here they are what it is made of. A node without an
   * edge does not care where it stands, which makes every minimum a tie: leave such nodes out.
   *
   * @param sizes by name of the node, such as CINC of the year; those of others are not used
   * @throws IllegalArgumentException if a node has no size; the message names them
   */
  public static Landscape ofNetwork(SignedNetwork network, Map<String, Double> sizes) {
    TreeSet<String> missing = new TreeSet<>(network.nodes());
    missing.removeAll(sizes.keySet());
    require(missing.isEmpty(), "no size for " + missing + ": leave these nodes out or add sizes");
    int n = network.size();
    double[][] propensities = new double[n][n];
    for (SignedEdge edge : network.edges()) {
      propensities[edge.from()][edge.to()] = edge.sign().value();
      propensities[edge.to()][edge.from()] = edge.sign().value();
    }
    double[] inOrder = network.nodes().stream().mapToDouble(sizes::get).toArray();
    return of(network.nodes(), inOrder, propensities);
  }

  /**
   * The landscape of some of the nations, in the order given.
   *
   * @throws IllegalArgumentException if one is not there
   */
  public Landscape restrictedTo(List<String> some) {
    int[] indices = some.stream().mapToInt(this::indexOf).toArray();
    double[][] part = new double[indices.length][indices.length];
    for (int i = 0; i < indices.length; i++) {
      for (int j = 0; j < indices.length; j++) {
        part[i][j] = propensities[indices[i]][indices[j]];
      }
    }
    return of(some, IntStream.of(indices).mapToDouble(i -> sizes[i]).toArray(), part);
  }

  /** The nations, in the order of their indices. */
  public List<String> names() {
    return names;
  }

  /** How many nations there are. */
  public int nations() {
    return sizes.length;
  }

  /** Size of a nation. */
  public double size(int nation) {
    return sizes[nation];
  }

  /** Propensity of two nations to be on the same side; 0 of one with itself. */
  public double propensity(int a, int b) {
    return propensities[a][b];
  }

  /**
   * Index of a nation.
   *
   * @throws IllegalArgumentException if it is not there
   */
  public int indexOf(String name) {
    int index = names.indexOf(name);
    require(index >= 0, "there is no " + name + " among " + names);
    return index;
  }

  /**
   * The split with these nations on one side and all others on the other.
   *
   * @throws IllegalArgumentException if one is not there
   */
  public TwoSides split(List<String> side) {
    return TwoSides.of(nations(), side.stream().map(this::indexOf).toList());
  }

  /** Frustration F_i of a nation in a split. */
  public double frustration(int nation, TwoSides sides) {
    double frustration = 0;
    for (int other = 0; other < sizes.length; other++) {
      if (!sides.together(nation, other)) {
        frustration += sizes[other] * propensities[nation][other];
      }
    }
    return frustration;
  }

  /** Energy E of a split. */
  public double energy(TwoSides sides) {
    double energy = 0;
    for (int nation = 0; nation < sizes.length; nation++) {
      energy += sizes[nation] * frustration(nation, sides);
    }
    return energy;
  }

  /**
   * What if one nation changed sides: all single changes, the one that lowers the energy most
   * first, the one that raises it most last; equal ones by index.
   */
  public List<Switch> switches(TwoSides sides) {
    List<Switch> switches = new ArrayList<>();
    for (int nation = 0; nation < sizes.length; nation++) {
      double before = frustration(nation, sides);
      double after = frustration(nation, sides.withSwitched(nation));
      double change = 2 * sizes[nation] * (after - before);
      switches.add(new Switch(nation, names.get(nation), change, before, after));
    }
    switches.sort(
        Comparator.comparingDouble(Switch::energyChange).thenComparingInt(Switch::nation));
    return List.copyOf(switches);
  }

  /**
   * Whether a split is a local minimum, by looking at every single switch: the check of what {@link
   * LandscapeSearch} finds.
   */
  public boolean isLocalMinimum(TwoSides sides, EqualEnergy ties) {
    for (Switch one : switches(sides)) {
      double rise = one.frustrationAfter() - one.frustrationBefore();
      double least = TOLERANCE * stake(one.nation());
      if (ties == EqualEnergy.STRICT ? rise <= least : rise < -least) {
        return false;
      }
    }
    return true;
  }

  /** The sum of |s_j p_ij| over j. */
  private double stake(int nation) {
    double stake = 0;
    for (int other = 0; other < sizes.length; other++) {
      stake += sizes[other] * Math.abs(propensities[nation][other]);
    }
    return stake;
  }

  /**
   * What share of all size a predicted split places right, when its sides are matched to those that
   * came about in the way that places more of it right: 0.5 to 1.
   *
   * @throws IllegalArgumentException if a split is of another number of nations
   */
  public double sizeRight(TwoSides predicted, TwoSides actual) {
    double wrong = predicted.differing(actual).stream().mapToDouble(i -> sizes[i]).sum();
    double all = 0;
    for (double size : sizes) {
      all += size;
    }
    return Math.max(wrong, all - wrong) / all;
  }
}
