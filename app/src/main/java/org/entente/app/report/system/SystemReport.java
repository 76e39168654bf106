package org.entente.app.report.system;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.report.chart.AllianceGraph;
import org.entente.app.report.chart.BedDreams;
import org.entente.app.report.chart.HistoryCloud;
import org.entente.app.report.format.Phrases;
import org.entente.core.assessment.AllianceSystem;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.SystemView;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.measure.Reading;
import org.entente.core.state.State;
import org.entente.core.time.Years;
import org.entente.data.reference.ReferenceHistory;
import org.entente.engine.result.AssessmentResult;
import org.entente.engine.result.SystemResult;

/**
 * A system of alliances with the inputs that it was made from: what every writer writes.
 *
 * @param result the system and the assessment of all its members together
 */
public record SystemReport(SystemResult result) {

  /** The legs and minilaterals. */
  public AllianceSystem system() {
    return result.system();
  }

  /** The assessment of all members together, with its inputs. */
  public AssessmentResult report() {
    return result.result();
  }

  /**
   * The legs among all pairs of history as a picture; empty where fewer than ten pairs have both
   * values.
   */
  public Optional<HistoryCloud> cloud() {
    Assessment assessment = system().assessment();
    return HistoryCloud.of(
        ReferenceHistory.builtin(), assessment, Years.lastEnded(assessment.on()));
  }

  /** How the columns of the table of legs are read. */
  public static final String COLUMNS =
      "since: the first obligation in force; practice: net cooperation of the year's events, -1 to"
          + " +1, over n; S: similarity of acts toward n states outside the system, -1 to +1;"
          + " strains: those that concern the leg; tense: triangles under tension that include it";

  /**
   * One leg of the table.
   *
   * @param leg the leg
   * @param tense how many triangles through it are under tension
   */
  public record Row(LegAssessment leg, int tense) {

    /** {@code USA-JPN}. */
    public String code() {
      return leg.leg().code();
    }

    /** What binds it. */
    public String tie() {
      return leg.bed().label();
    }

    /** The day since which the first obligation is in force, or a dash. */
    public String since() {
      return leg.bed().obligations().stream()
          .map(Commitment::since)
          .min(Comparator.naturalOrder())
          .map(Object::toString)
          .orElse("\u2013");
    }

    /** Net cooperation with n, or a dash. */
    public String practice() {
      return brief(leg.bed().practice());
    }

    /** Similarity with n, or a dash. */
    public String dreams() {
      return brief(leg.dreams().similarity());
    }

    private static String brief(Reading reading) {
      return reading.value().isPresent()
          ? Phrases.signed(reading.value()) + " (" + reading.n() + ")"
          : "\u2013";
    }
  }

  /** {@code USA and those bound to it}, or the codes of the members. */
  public String title() {
    return system()
            .around()
            .map(state -> "The system around " + state.name())
            .orElse("The system of " + codes())
        + " on "
        + system().assessment().on();
  }

  private String codes() {
    return system().assessment().members().stream()
        .map(State::code)
        .collect(Collectors.joining("-"));
  }

  /** Members, legs and ties in sentences. */
  public List<String> summary() {
    List<LegAssessment> legs = system().assessment().legs();
    String ties =
        java.util.Arrays.stream(Tie.values())
            .filter(tie -> count(legs, tie) > 0)
            .map(tie -> tie.label() + " on " + count(legs, tie))
            .collect(Collectors.joining(", "));
    return List.of(
        system().assessment().members().size()
            + " members: "
            + system().assessment().members().stream()
                .map(State::name)
                .collect(Collectors.joining(", "))
            + ".",
        legs.size() + " legs: " + ties + ".",
        hub());
  }

  private static long count(List<LegAssessment> legs, Tie tie) {
    return legs.stream().filter(leg -> leg.bed().tie() == tie).count();
  }

  private String hub() {
    SystemView view = system().assessment().system();
    String centralization =
        view.centralization().value().isPresent()
            ? String.format(
                Locale.ROOT,
                "degree centralization of the defence pacts %.2f",
                view.centralization().value().getAsDouble())
            : "degree centralization not known: " + view.centralization().missing().orElseThrow();
    return view.hub()
            .map(
                state ->
                    state.name()
                        + " is the hub: a defence pact with every other member, and not all of"
                        + " them with one another")
            .orElse("No member has a defence pact with every other, or more than one has")
        + "; "
        + centralization
        + ".";
  }

  /** With more members the table of the text shows the ties of the centre alone. */
  private static final int FEW_MEMBERS = 20;

  /** The legs of which something is known. */
  public List<Row> rows() {
    return system().shown().stream().map(leg -> new Row(leg, system().tension(leg))).toList();
  }

  /** The same; around a state with more than twenty members, only its own. */
  public List<Row> listed() {
    return rows().stream().filter(row -> isListed(row.leg())).toList();
  }

  private boolean isListed(LegAssessment leg) {
    return system().assessment().members().size() <= FEW_MEMBERS
        || system().around().map(centre -> leg.leg().codes().contains(centre.code())).orElse(true);
  }

  /** How many legs are left out, of which nothing is known. */
  public int hidden() {
    return system().assessment().legs().size() - system().shown().size();
  }

  /** What every table leaves out, or nothing. */
  public String left() {
    return hidden() == 0
        ? ""
        : "And "
            + hidden()
            + (hidden() == 1 ? " leg" : " legs")
            + " of which nothing is known, because the casebook in use does not cover it.";
  }

  /** What the table of the text leaves out beyond that, or nothing. */
  public String others() {
    int others = system().shown().size() - listed().size();
    return others == 0 ? "" : "And " + others + " legs between the other members (--json, --html).";
  }

  /** A minilateral in one line. */
  public static String group(SystemView.Group group) {
    return group.treaty().name()
        + ", "
        + Phrases.word(group.treaty().form())
        + " since "
        + group.treaty().span().from()
        + ": "
        + String.join(" ", group.members());
  }

  /** Every leg as a point. */
  public BedDreams bedDreams() {
    return BedDreams.of(system().assessment());
  }

  /** Members and legs. */
  public AllianceGraph graph() {
    return AllianceGraph.of(system().assessment());
  }
}
