package org.entente.app.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.state.State;

/**
 * The members on a circle and the legs between them.
 *
 * @param nodes the members
 * @param edges the legs
 * @param labelled whether there are few enough legs to label each
 */
public record AllianceGraph(List<Node> nodes, List<Edge> edges, boolean labelled) {

  /** Width of the picture. */
  public static final int WIDTH = 500;

  /** Height of the picture. */
  public static final int HEIGHT = 380;

  private static final double RADIUS = 145;

  /** A member at a place. */
  public record Node(State state, boolean hub, double x, double y) {}

  /** A leg from one place to another, with the middle for its label. */
  public record Edge(LegAssessment leg, double x1, double y1, double x2, double y2) {

    /** Where the label goes. */
    public double middleX() {
      return (x1 + x2) / 2;
    }

    /** Where the label goes. */
    public double middleY() {
      return (y1 + y2) / 2;
    }

    /**
     * On which side of the line the label stands, so that labels of two slanting lines do not meet.
     */
    public String anchor() {
      double off = middleX() - WIDTH / 2.0;
      return off < -20 ? "end" : off > 20 ? "start" : "middle";
    }

    /** Where the label begins, ends or has its middle. */
    public double labelX() {
      return anchor().equals("end")
          ? middleX() - 12
          : anchor().equals("start") ? middleX() + 12 : middleX();
    }

    /** Class of the line: each tie has a pattern of its own. */
    public String style() {
      return "tie-" + leg.bed().tie().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * The graph of an assessment; the first member is on top (of two, on the left), the others follow
   * clockwise.
   */
  public static AllianceGraph of(Assessment assessment) {
    List<State> members = assessment.members();
    List<Node> nodes =
        IntStream.range(0, members.size()).mapToObj(i -> node(assessment, i)).toList();
    List<Edge> edges =
        assessment.legs().stream()
            .map(
                leg -> {
                  Node a = nodes.get(members.indexOf(leg.leg().a()));
                  Node b = nodes.get(members.indexOf(leg.leg().b()));
                  return new Edge(leg, a.x(), a.y(), b.x(), b.y());
                })
            .toList();
    return new AllianceGraph(nodes, edges, assessment.isDetailed());
  }

  private static Node node(Assessment assessment, int i) {
    int n = assessment.members().size();
    double angle = n == 2 ? Math.PI * i + Math.PI : 2 * Math.PI * i / n - Math.PI / 2;
    State state = assessment.members().get(i);
    boolean hub = assessment.system().hub().map(state::equals).orElse(false);
    double middle = n == 3 ? HEIGHT / 2.0 + 25 : HEIGHT / 2.0;
    return new Node(
        state, hub, WIDTH / 2.0 + RADIUS * Math.cos(angle), middle + RADIUS * Math.sin(angle));
  }

  /** The ties that occur, for the key. */
  public List<Tie> ties() {
    return edges.stream().map(edge -> edge.leg().bed().tie()).distinct().sorted().toList();
  }
}
