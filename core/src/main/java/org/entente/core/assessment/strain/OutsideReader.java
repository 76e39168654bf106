package org.entente.core.assessment.strain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.LegReader;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.measure.NetCooperation;
import org.entente.core.measure.Reading;
import org.entente.core.record.Dispute;
import org.entente.core.record.Event;
import org.entente.core.record.QuadClass;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * Finds the outside states that members are at odds with, from the records alone, and how each
 * member gets on with them.
 *
 * <p>An outside state is at odds with the alliance where, in the last three years, two members or
 * more acted together against it; or the members' acts toward it were more often conflict than
 * cooperation; or a territorial, maritime or security dispute with a member was open and came with
 * material conflict from either side. A dispute alone does not make an opponent: friends have
 * disputes too.
 */
public final class OutsideReader {

  /**
   * A rise smaller than this, or one that rests on fewer acts of cooperation, is not called
   * warming.
   */
  private static final double SMALLEST_RISE = 0.1;

  private static final int FEWEST_WARM_EVENTS = 2;

  /** Differences of shares of small counts are exact but for the last bits. */
  private static final double ROUNDING = 1e-9;

  /** A turn of the last months drowns in the balance of a year, so the last quarter is read too. */
  private static final int QUARTER = 3;

  private static final Set<Dispute.Matter> HARD =
      EnumSet.of(Dispute.Matter.TERRITORIAL, Dispute.Matter.MARITIME, Dispute.Matter.SECURITY);

  private final Situation situation;

  /** Reads from this situation. */
  public OutsideReader(Situation situation) {
    this.situation = situation;
  }

  /** The outside states at odds with members, those with the most events first. */
  public List<OutsideView> views() {
    Set<String> candidates = new TreeSet<>(situation.interactions().others(situation.codes()));
    List<OutsideView> views = new ArrayList<>();
    for (String code : candidates) {
      situation.registry().byCode(code).flatMap(this::view).ifPresent(views::add);
    }
    views.sort(
        Comparator.comparingInt((OutsideView v) -> -events(v))
            .thenComparing(v -> v.state().code()));
    return views;
  }

  private static int events(OutsideView view) {
    return view.year().stream().mapToInt(Reading::n).sum();
  }

  private Optional<OutsideView> view(State other) {
    Span period = situation.lastYears(LegReader.DREAMS_YEARS);
    List<String> reasons = new ArrayList<>();
    List<Event> joint =
        situation.interactions().jointConflict(situation.codes(), other.code(), period);
    if (!joint.isEmpty()) {
      reasons.add(
          AssessmentPhrases.count(joint.size(), "joint act", "joint acts")
              + " of members against it since "
              + period.from());
    }
    List<Event> acts =
        situation.interactions().directedByAny(situation.codes(), other.code(), period);
    OptionalDouble balance = NetCooperation.of(acts);
    if (acts.size() >= LegReader.FEWEST_EVENTS && balance.orElse(0) < 0) {
      reasons.add(
          "members' acts toward it since "
              + period.from()
              + " were more often conflict than cooperation (net cooperation "
              + AssessmentPhrases.signed(balance)
              + ", n = "
              + acts.size()
              + ")");
    }
    List<Dispute> disputes =
        situation.known().of(Dispute.class).stream()
            .filter(
                d ->
                    d.span().contains(situation.on())
                        && situation.codes().stream()
                            .anyMatch(member -> d.opposes(member, other.code())))
            .toList();
    situation
        .codes()
        .forEach(
            member -> disputeWithDeeds(member, other, disputes, period).ifPresent(reasons::add));
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    Span year = situation.lastYears(LegReader.PRACTICE_YEARS);
    Span quarter = Span.monthsUpTo(situation.on(), QUARTER);
    return Optional.of(
        new OutsideView(
            other,
            reasons,
            disputes,
            counted(other, acts, disputes, period),
            readings(other, year, year.yearsBefore(LegReader.PRACTICE_YEARS)),
            readings(other, quarter, quarter.monthsBefore(QUARTER))));
  }

  /** Members' acts, and the material acts of either side in an open dispute. */
  private List<Event> counted(State other, List<Event> acts, List<Dispute> disputes, Span period) {
    Set<Event> counted = new TreeSet<>(Event.BY_DATE);
    counted.addAll(acts);
    situation.codes().forEach(member -> counted.addAll(deeds(member, other, disputes, period)));
    return List.copyOf(counted);
  }

  private List<Reading> readings(State other, Span period, Span earlier) {
    return situation.codes().stream()
        .map(
            member ->
                situation.interactions().netCooperation(member, other.code(), period, earlier))
        .toList();
  }

  private Optional<String> disputeWithDeeds(
      String member, State other, List<Dispute> disputes, Span period) {
    int deeds = deeds(member, other, disputes, period).size();
    return deeds > 0
        ? Optional.of(
            "open dispute with "
                + situation.registry().nameOf(member)
                + ", and "
                + AssessmentPhrases.count(deeds, "deed", "deeds")
                + " of conflict between the two since "
                + period.from())
        : Optional.empty();
  }

  /** Deeds of conflict between a member and a state with which it has an open hard dispute. */
  private List<Event> deeds(String member, State other, List<Dispute> disputes, Span period) {
    boolean open =
        disputes.stream()
            .anyMatch(d -> HARD.contains(d.matter()) && d.opposes(member, other.code()));
    return open
        ? situation.interactions().between(member, other.code(), period).stream()
            .filter(e -> e.type().quadClass() == QuadClass.MATERIAL_CONFLICT)
            .toList()
        : List.of();
  }

  /**
   * A strain for each member that is warming to a state with which the alliance is at odds, over
   * the year or over the quarter.
   */
  public List<Strain> strains(OutsideView view) {
    List<Strain> strains = new ArrayList<>();
    for (int i = 0; i < situation.codes().size(); i++) {
      String member = situation.codes().get(i);
      Optional<Strain> year = pull(view, member, view.year().get(i), "year");
      year.or(
              () ->
                  pull(
                      view,
                      member,
                      view.quarter().get(situation.codes().indexOf(member)),
                      "quarter"))
          .ifPresent(strains::add);
    }
    return strains;
  }

  private Optional<Strain> pull(OutsideView view, String member, Reading reading, String period) {
    boolean enough =
        reading.n() >= LegReader.FEWEST_EVENTS
            && reading.before().map(b -> b.n() >= LegReader.FEWEST_EVENTS).orElse(false);
    if (!enough || reading.change().orElse(0) < SMALLEST_RISE - ROUNDING) {
      return Optional.empty();
    }
    List<Event> warm =
        situation.interactions().between(member, view.state().code(), reading.period()).stream()
            .filter(e -> e.type().quadClass().isCooperation())
            .toList();
    if (warm.size() < FEWEST_WARM_EVENTS) {
      return Optional.empty();
    }
    Reading.Earlier before = reading.before().orElseThrow();
    String text =
        situation.registry().nameOf(member)
            + " and "
            + view.state().name()
            + ": net cooperation rose to "
            + AssessmentPhrases.signed(reading.value())
            + " over the last "
            + period
            + " (n = "
            + reading.n()
            + ") from "
            + AssessmentPhrases.signed(before.value())
            + " the "
            + period
            + " before (n = "
            + before.n()
            + ")";
    List<String> details = warm.stream().map(e -> e.date() + ": " + e.summary()).toList();
    LocalDate newest = warm.get(warm.size() - 1).date();
    return Optional.of(
        Strain.of(
            Strain.Kind.OUTSIDE_PULL,
            List.of(member, view.state().code()),
            text,
            details,
            newest,
            situation.on(),
            Optional.of(reading),
            warm));
  }
}
