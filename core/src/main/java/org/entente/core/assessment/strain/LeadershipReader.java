package org.entente.core.assessment.strain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.record.Crisis;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Records;
import org.entente.core.record.Term;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * Reads who leads a member on the date, how long the term still runs, and what puts the leader in
 * doubt.
 */
public final class LeadershipReader {

  private static final long DAYS_OF_YEAR = 365;

  /** Crises that say that the leader goes, and put nothing else in doubt. */
  private static final Set<Crisis.Type> SCHEDULED_EXITS =
      EnumSet.of(
          Crisis.Type.TRANSITION, Crisis.Type.RESIGNATION_ANNOUNCED, Crisis.Type.NOT_STANDING);

  private final Records known;
  private final LocalDate on;

  public LeadershipReader(Records known, LocalDate on) {
    this.known = known;
    this.on = on;
  }

  public LeaderView view(State state) {
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
                    .filter(
                        t ->
                            t.leader().equals(spell.id())
                                && !t.scheduledEnd().isBefore(on.minusYears(1)))
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
  public List<Strain> strains(LeaderView view) {
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
        AssessmentPhrases.count(doubts.size(), "crisis", "crises")
            + " open or ended in the last year, "
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
            Strain.Kind.POLITICAL_CRISIS,
            List.of(view.state().code()),
            text,
            doubts.stream().map(LeadershipReader::line).toList(),
            latestMove(doubts),
            on,
            Optional.empty(),
            doubts));
  }

  private static boolean isScheduledExit(Crisis crisis) {
    return SCHEDULED_EXITS.contains(crisis.type());
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
    if (view.leader().isEmpty()) {
      return Optional.empty();
    }
    LeaderSpell leader = view.leader().get();
    List<Crisis> exits =
        view.crises().stream()
            .filter(c -> isScheduledExit(c) && c.span().to().isEmpty())
            .filter(c -> c.leader().map(leader.id()::equals).orElse(true))
            .toList();
    Optional<Term> ending =
        view.term().filter(t -> ChronoUnit.DAYS.between(on, t.scheduledEnd()) <= DAYS_OF_YEAR);
    if (exits.isEmpty() && ending.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(view.state().name() + ": " + leader.name());
    text.append(ending.map(this::ending).orElse(" is on the way out"));
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
    LocalDate nearest =
        Stream.concat(
                ending.stream().map(Term::scheduledEnd),
                exits.stream().map(exit -> exit.span().from()))
            .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, on))))
            .orElseThrow();
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

  private String ending(Term term) {
    long days = ChronoUnit.DAYS.between(on, term.scheduledEnd());
    String when =
        days >= 0
            ? " ends in " + AssessmentPhrases.count(days, "day", "days")
            : " ended " + AssessmentPhrases.count(-days, "day", "days") + " ago";
    return ", " + term.basis() + when + " (" + term.scheduledEnd() + ")";
  }

  private Optional<Strain> newcomer(LeaderView view) {
    return view.leader()
        .filter(leader -> Span.yearsUpTo(on, 1).contains(leader.span().from()))
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
                        + AssessmentPhrases.count(
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
