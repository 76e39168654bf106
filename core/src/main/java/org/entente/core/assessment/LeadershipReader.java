package org.entente.core.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.core.record.Crisis;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Records;
import org.entente.core.record.Term;
import org.entente.core.state.State;

/**
 * Reads who leads a member on the date, how long the term still runs, and what puts the leader in
 * doubt.
 */
final class LeadershipReader {

  private static final long DAYS_OF_YEAR = 365;

  private final Records known;
  private final LocalDate on;

  LeadershipReader(Records known, LocalDate on) {
    this.known = known;
    this.on = on;
  }

  LeaderView view(State state) {
    // On the day of a handover both spells hold the day; the one that began last is the one in
    // office.
    Optional<LeaderSpell> leader =
        known.of(LeaderSpell.class).stream()
            .filter(spell -> spell.state().equals(state.code()) && spell.span().contains(on))
            .max(
                Comparator.comparing((LeaderSpell spell) -> spell.span().from())
                    .thenComparing(LeaderSpell::id));
    Optional<Term> term =
        leader.flatMap(
            spell ->
                known.of(Term.class).stream()
                    .filter(t -> t.leader().equals(spell.id()))
                    .max(Comparator.comparing(Term::from)));
    OptionalLong daysLeft =
        term.map(t -> OptionalLong.of(ChronoUnit.DAYS.between(on, t.scheduledEnd())))
            .orElse(OptionalLong.empty());
    List<Crisis> crises =
        known.of(Crisis.class).stream()
            .filter(crisis -> crisis.state().equals(state.code()))
            .filter(
                crisis ->
                    crisis
                        .span()
                        .to()
                        .map(end -> ChronoUnit.DAYS.between(end, on) <= DAYS_OF_YEAR)
                        .orElse(true))
            .sorted(
                Comparator.comparing((Crisis crisis) -> crisis.span().from())
                    .reversed()
                    .thenComparing(Crisis::id))
            .toList();
    return new LeaderView(state, leader, term, daysLeft, crises);
  }

  /** The strains that come from one member's leadership. */
  List<Strain> strains(LeaderView view) {
    List<Strain> strains = new ArrayList<>();
    crisis(view).ifPresent(strains::add);
    leaving(view).ifPresent(strains::add);
    newcomer(view).ifPresent(strains::add);
    return strains;
  }

  private Optional<Strain> crisis(LeaderView view) {
    List<Crisis> doubts =
        view.crises().stream().filter(crisis -> !isScheduledExit(crisis)).toList();
    if (doubts.isEmpty()) {
      return Optional.empty();
    }
    Crisis newest = doubts.get(0);
    long open = doubts.stream().filter(crisis -> crisis.span().to().isEmpty()).count();
    String crises =
        Words.count(doubts.size(), "crisis", "crises")
            + " on record in the last year, "
            + (open == 0 ? "none" : open)
            + " still open";
    String text =
        view.state().name()
            + ": "
            + crises
            + "; newest: "
            + newest.name()
            + " ("
            + newest.span().from()
            + ")";
    return Optional.of(
        Strain.of(
            Strain.Kind.LEADERSHIP_CRISIS,
            List.of(view.state().code()),
            text,
            doubts.stream().map(LeadershipReader::line).toList(),
            latestMove(doubts),
            on,
            Optional.empty(),
            doubts));
  }

  private static boolean isScheduledExit(Crisis crisis) {
    return crisis.type() == Crisis.Type.TRANSITION
        || crisis.type() == Crisis.Type.RESIGNATION_ANNOUNCED;
  }

  private static String line(Crisis crisis) {
    return crisis.span()
        + ": "
        + crisis.name()
        + crisis
            .outcome()
            .map(outcome -> " (" + outcome + ")")
            .orElse(crisis.span().to().isEmpty() ? " (open)" : "");
  }

  private static LocalDate latestMove(List<Crisis> crises) {
    return crises.stream()
        .map(crisis -> crisis.span().to().orElse(crisis.span().from()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private Optional<Strain> leaving(LeaderView view) {
    List<Crisis> exits =
        view.crises().stream().filter(c -> isScheduledExit(c) && c.span().to().isEmpty()).toList();
    boolean soon = view.daysLeft().isPresent() && view.daysLeft().getAsLong() <= DAYS_OF_YEAR;
    if (view.leader().isEmpty() || exits.isEmpty() && !soon) {
      return Optional.empty();
    }
    LeaderSpell leader = view.leader().get();
    StringBuilder text = new StringBuilder(view.state().name() + ": " + leader.name());
    LocalDate nearest = exits.isEmpty() ? leader.span().from() : exits.get(0).span().from();
    if (soon) {
      long days = view.daysLeft().getAsLong();
      nearest = view.term().orElseThrow().scheduledEnd();
      text.append(", ").append(view.term().orElseThrow().basis());
      text.append(
          days >= 0
              ? " ends in " + Words.count(days, "day", "days")
              : " ended " + Words.count(-days, "day", "days") + " ago");
      text.append(" (").append(nearest).append(")");
    } else {
      text.append(" is on the way out");
    }
    exits.stream()
        .findFirst()
        .ifPresent(
            exit ->
                text.append("; ")
                    .append(exit.name())
                    .append(" (")
                    .append(exit.span().from())
                    .append(")"));
    List<Fact> evidence = new ArrayList<>(List.of(leader));
    view.term().ifPresent(evidence::add);
    evidence.addAll(exits);
    return Optional.of(
        Strain.of(
            Strain.Kind.LEADER_LEAVING,
            List.of(view.state().code()),
            text.toString(),
            exits.stream().map(LeadershipReader::line).toList(),
            nearest,
            on,
            Optional.empty(),
            evidence));
  }

  private Optional<Strain> newcomer(LeaderView view) {
    return view.leader()
        .filter(leader -> ChronoUnit.DAYS.between(leader.span().from(), on) <= DAYS_OF_YEAR)
        .map(
            leader ->
                Strain.of(
                    Strain.Kind.NEW_LEADER,
                    List.of(view.state().code()),
                    view.state().name()
                        + ": "
                        + leader.name()
                        + (leader.entry() == LeaderSpell.Entry.ACTING ? " acts as " : " has been ")
                        + leader.office()
                        + " for "
                        + Words.count(
                            ChronoUnit.DAYS.between(leader.span().from(), on), "day", "days")
                        + " (since "
                        + leader.span().from()
                        + ")",
                    List.of(),
                    leader.span().from(),
                    on,
                    Optional.empty(),
                    List.of(leader)));
  }
}
