package org.entente.app.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.SignedTie;
import org.entente.core.assessment.balance.TieTriangle;
import org.entente.core.measure.balance.network.Sign;

/**
 * The signed neighbourhood of an alliance: its members within, the outside states that share a
 * triangle with two of them around.
 *
 * <p>The sign is visible without colour: a tie of friends is a solid line, one of foes a dashed
 * line with a bar across its middle.
 *
 * @param nodes the states
 * @param edges the ties of members, and those between outsiders in a triangle under tension
 * @param left how many outside states found no room
 */
public record SignedGraph(List<Node> nodes, List<Edge> edges, int left) {

  /** Width and height of the picture. */
  public static final int SIZE = 560;

  private static final double INNER = 105;
  private static final double OUTER = 235;

  /** Half the length of the bar across a tie of foes. */
  private static final double BAR = 7;

  /** More outside states than this make the picture unreadable. */
  static final int MOST_OUTSIDERS = 24;

  /** A state at a place. */
  public record Node(String code, boolean member, double x, double y) {}

  /** A tie from one place to another. */
  public record Edge(SignedTie tie, boolean tense, Node from, Node to) {

    /** CSS classes of the line: the sign, and whether it is in a triangle under tension. */
    public String style() {
      return (tie.sign() == Sign.POSITIVE ? "friends" : "foes") + (tense ? " tense" : "");
    }

    /** Whether it has a bar across. */
    public boolean hasBar() {
      return tie.sign() == Sign.NEGATIVE;
    }

    /** One end of the bar; the other is on the far side of the middle. */
    public double[] bar() {
      double dx = to.x() - from.x();
      double dy = to.y() - from.y();
      double length = Math.max(1, Math.hypot(dx, dy));
      double x = (from.x() + to.x()) / 2;
      double y = (from.y() + to.y()) / 2;
      double across = BAR / length;
      return new double[] {x - dy * across, y + dx * across, x + dy * across, y - dx * across};
    }
  }

  /** The picture of the members and their ties. */
  public static SignedGraph of(BalanceView view) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    view.members().forEach(code -> nodes.put(code, place(nodes.size(), view.members(), true)));
    List<String> all = outsiders(view);
    List<String> outsiders =
        all.subList(0, Math.min(all.size(), MOST_OUTSIDERS)).stream().sorted().toList();
    for (int i = 0; i < outsiders.size(); i++) {
      nodes.put(outsiders.get(i), place(i, outsiders, false));
    }
    TreeSet<String> tense = new TreeSet<>();
    for (TieTriangle triangle : view.tense()) {
      triangle.ties().forEach(tie -> tense.add(tie.a() + " " + tie.b()));
    }
    List<Edge> edges = new ArrayList<>();
    for (SignedTie tie : view.ties()) {
      Node from = nodes.get(tie.a());
      Node to = nodes.get(tie.b());
      boolean strained = tense.contains(tie.a() + " " + tie.b());
      if (from != null && to != null && (from.member() || to.member() || strained)) {
        edges.add(new Edge(tie, strained, from, to));
      }
    }
    return new SignedGraph(
        List.copyOf(nodes.values()), List.copyOf(edges), all.size() - outsiders.size());
  }

  /** Outside states of the triangles, those of tense ones first. */
  private static List<String> outsiders(BalanceView view) {
    return view.triangles().stream()
        .flatMap(triangle -> triangle.states().stream())
        .filter(state -> !view.members().contains(state))
        .distinct()
        .toList();
  }

  private static Node place(int i, List<String> states, boolean member) {
    double radius = member ? states.size() == 1 ? 0 : INNER : OUTER;
    // Outsiders are turned by half a step, so that no tie runs through a member.
    double turn = member ? 0 : Math.PI / states.size();
    double angle = 2 * Math.PI * i / states.size() - Math.PI / 2 + turn;
    return new Node(
        states.get(i),
        member,
        SIZE / 2.0 + radius * Math.cos(angle),
        SIZE / 2.0 + radius * Math.sin(angle));
  }

  /** The picture in words, for people who cannot see it. */
  public String words() {
    StringBuilder words = new StringBuilder();
    for (Edge edge : edges) {
      words
          .append(edge.tie().a())
          .append(edge.tie().sign() == Sign.POSITIVE ? " with " : " against ")
          .append(edge.tie().b())
          .append(edge.tense() ? ", in a triangle under tension. " : ". ");
    }
    return words.toString().strip();
  }
}
