package org.entente.core.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Gap;
import org.entente.core.assessment.SystemView;
import org.entente.core.assessment.strain.LeaderView;
import org.entente.core.assessment.strain.OutsideView;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.state.State;

/** The lines on leaders, and on the alliance as a whole. */
final class WholeLines {

  private WholeLines() {}

  static List<ComparisonLine> leaders(
      Assessment before, Assessment after, Counterparts counterparts) {
    List<ComparisonLine> lines = new ArrayList<>();
    for (Pairing.Pair<LeaderView> pair :
        Pairing.of(
            before.leaders(),
            view -> counterparts.of(view.state().code()),
            after.leaders(),
            view -> view.state().code())) {
      Function<LeaderView, String> state = view -> view.state().code();
      lines.add(pair.line(ComparisonTopic.LEADER, state, WholeLines::leader));
      lines.add(pair.line(ComparisonTopic.DAYS_LEFT, state, WholeLines::daysLeft));
    }
    return lines;
  }

  private static Side leader(LeaderView view) {
    String text =
        view.leader()
            .map(
                l ->
                    l.name()
                        + (l.entry() == LeaderSpell.Entry.ACTING ? ", acting" : "")
                        + ", since "
                        + l.span().from())
            .orElse("not on record");
    return Side.of(text, view.leader().stream().toList());
  }

  private static Side daysLeft(LeaderView view) {
    if (view.daysLeft().isEmpty()) {
      return Side.of("no scheduled end on record", List.of());
    }
    long days = view.daysLeft().getAsLong();
    return LegLines.number(days, view.term().stream().map(Fact.class::cast).toList());
  }

  /** What is in force among all members, the hub, and the outside states at odds with members. */
  static List<ComparisonLine> system(Assessment before, Assessment after) {
    List<ComparisonLine> lines = new ArrayList<>();
    Function<SystemView.Group, String> treaty = group -> group.treaty().id();
    Pairing.of(before.shared(), treaty, after.shared(), treaty).stream()
        .map(pair -> pair.line(ComparisonTopic.SHARED, treaty, WholeLines::group))
        .forEach(lines::add);
    Pairing.Pair<Assessment> whole = new Pairing.Pair<>(Optional.of(before), Optional.of(after));
    lines.add(whole.line(ComparisonTopic.HUB, it -> "", WholeLines::hub));
    lines.add(
        whole.line(
            ComparisonTopic.CENTRALIZATION, it -> "", it -> LegLines.reading(centralization(it))));
    Function<OutsideView, String> outsider = view -> view.state().code();
    Pairing.of(before.outsiders(), outsider, after.outsiders(), outsider).stream()
        .map(pair -> pair.line(ComparisonTopic.OUTSIDER, outsider, WholeLines::outsider))
        .forEach(lines::add);
    return lines;
  }

  private static org.entente.core.measure.Reading centralization(Assessment assessment) {
    return assessment.system().centralization();
  }

  private static Side group(SystemView.Group group) {
    return Side.of(
        group.treaty().name() + ", since " + group.treaty().span().from(), group.evidence());
  }

  private static Side hub(Assessment assessment) {
    List<Fact> evidence =
        assessment.legs().stream()
            .flatMap(leg -> leg.bed().obligations().stream())
            .flatMap(commitment -> commitment.evidence().stream())
            .distinct()
            .toList();
    return Side.of(assessment.system().hub().map(State::code).orElse("none"), evidence);
  }

  private static Side outsider(OutsideView view) {
    List<Fact> evidence =
        Stream.concat(view.acts().stream(), view.disputes().stream())
            .map(Fact.class::cast)
            .toList();
    // The counts in the reasons move with every date; that it is at odds does not.
    return new Side(
        view.state().name() + ": " + String.join("; ", view.reasons()),
        OptionalDouble.empty(),
        "at odds",
        evidence);
  }

  /** The gaps, whose texts may differ by the date that they name. */
  static List<ComparisonLine> gaps(Assessment before, Assessment after) {
    return Pairing.of(
            before.gaps(), gap -> undated(gap, before), after.gaps(), gap -> undated(gap, after))
        .stream()
        .map(
            pair ->
                new ComparisonLine(
                    ComparisonTopic.GAP,
                    "",
                    pair.before().map(gap -> side(gap, before)),
                    pair.after().map(gap -> side(gap, after))))
        .toList();
  }

  private static Side side(Gap gap, Assessment of) {
    return new Side(gap.text(), OptionalDouble.empty(), undated(gap, of), List.of());
  }

  private static String undated(Gap gap, Assessment of) {
    return gap.text().replace(of.on().toString(), "the date");
  }
}
