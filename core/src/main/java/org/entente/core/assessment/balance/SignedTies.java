package org.entente.core.assessment.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.measure.NetCooperation;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.Fact;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.StateRegistry;

/**
 * Reads from the records which states are friends and which are foes on a date.
 *
 * <p>The first rule that applies to a pair decides:
 *
 * <ol>
 *   <li>a militarized act of one against the other in the last year: against. Display or use of
 *       force as in Jones, Bremer and Singer (1996): {@link EventType#MOBILIZE}, {@link
 *       EventType#ASSAULT}, and {@link EventType#COERCE} of a military kind. It comes before an
 *       obligation, as in the networks of Maoz et al. (2007), where allies can be enemies;
 *   <li>sanctions of one against the other in force: against;
 *   <li>an alliance obligation in force, not suspended: with;
 *   <li>net cooperation of the last year, over at least {@value #FEWEST_EVENTS} events and at least
 *       {@value #LEAST_BALANCE} from 0: with or against, as its sign;
 *   <li>a common agreement, arrangement or declaration in force: with.
 * </ol>
 *
 * <p>Alliances that are known from data alone do not count: only treaties of the casebook do.
 *
 * <p>No rule holds: no tie. For a pair whose treaties or events were not looked for that is not
 * known to be none; {@link #unknown} names such pairs.
 *
 * <p>References: Jones, D. M., Bremer, S. A. and Singer, J. D. (1996). Militarized Interstate
 * Disputes, 1816-1992. Conflict Management and Peace Science 15(2), 163-213. Maoz, Z., Terris, L.
 * G., Kuperman, R. D. and Talmud, I. (2007). What Is the Enemy of My Enemy? Journal of Politics
 * 69(1), 100-115.
 */
public final class SignedTies {

  /** A balance over fewer events decides nothing. */
  public static final int FEWEST_EVENTS = 5;

  /** A balance nearer to 0 decides nothing. */
  public static final double LEAST_BALANCE = 0.2;

  private final Situation situation;
  private final List<String> states;

  /** Reads the ties of all states in the records of this situation, members or not. */
  public SignedTies(Situation situation) {
    this.situation = situation;
    this.states = find();
  }

  /**
   * Reads the ties of all states in the records on a date.
   *
   * @param records may hold later records, which are left out
   */
  public static SignedTies of(Records records, LocalDate on) {
    // A tie is read from codes alone, so no state needs a name here.
    StateRegistry unnamed = new StateRegistry(List.of(), List.of());
    return new SignedTies(Situation.of(records, on, unnamed, List.of()));
  }

  private List<String> find() {
    Set<String> found = new TreeSet<>();
    for (TreatyMember member : situation.known().of(TreatyMember.class)) {
      if (member.span().contains(situation.on()) && !member.treaty().startsWith(Treaty.CODED)) {
        found.add(member.member());
      }
    }
    for (Event event : situation.known().acts()) {
      if (situation.lastYears(1).contains(event.date())) {
        found.addAll(event.states());
      }
    }
    return List.copyOf(found);
  }

  /** Codes of the states in any treaty in force or any event of the last year, in order. */
  public List<String> states() {
    return states;
  }

  /** All ties, in the order of the codes of their ends. */
  public List<SignedTie> ties() {
    List<SignedTie> found = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        between(states.get(i), states.get(j)).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** The tie of two states; empty if no rule applies. */
  public Optional<SignedTie> between(String a, String b) {
    return force(a, b)
        .or(() -> sanctions(a, b))
        .or(() -> obligation(a, b))
        .or(() -> balance(a, b))
        .or(() -> arrangement(a, b));
  }

  /** Whether nothing that decides was found between the two, and not everything was looked for. */
  public boolean unknown(String a, String b) {
    return between(a, b).isEmpty()
        && !(situation.covers(RecordKind.TREATY, a, b)
            && situation.interactions().covered(a, b, situation.lastYears(1)));
  }

  private Optional<SignedTie> force(String a, String b) {
    List<Event> acts =
        situation.interactions().between(a, b, situation.lastYears(1)).stream()
            .filter(SignedTies::isMilitarized)
            .toList();
    return newest(acts)
        .map(
            act ->
                tie(
                    a,
                    b,
                    Sign.NEGATIVE,
                    AssessmentPhrases.count(acts.size(), "militarized act", "militarized acts")
                        + " in the last year, the newest on "
                        + act.date(),
                    acts));
  }

  private static boolean isMilitarized(Event event) {
    return switch (event.type()) {
      case MOBILIZE, ASSAULT -> true;
      case COERCE ->
          event.contexts().contains(Event.Context.MILITARY)
              || event.mode() == Event.Mode.CLASH
              || event.mode() == Event.Mode.INCURSION;
      default -> false;
    };
  }

  private static Optional<Event> newest(List<Event> events) {
    return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
  }

  private Optional<SignedTie> sanctions(String a, String b) {
    List<EconomicMeasure> inForce =
        situation.known().of(EconomicMeasure.class).stream()
            .filter(measure -> measure.type() == EconomicMeasure.Type.SANCTIONS)
            .filter(measure -> measure.span().contains(situation.on()))
            .filter(measure -> isAgainst(measure, a, b) || isAgainst(measure, b, a))
            .toList();
    return inForce.stream()
        .findFirst()
        .map(
            oldest ->
                tie(
                    a,
                    b,
                    Sign.NEGATIVE,
                    "sanctions in force since " + oldest.span().from(),
                    inForce));
  }

  private static boolean isAgainst(EconomicMeasure measure, String sender, String target) {
    return measure.sender().equals(sender) && measure.targets().contains(target);
  }

  private Optional<SignedTie> obligation(String a, String b) {
    return situation.treaties().recorded(a, b).stream()
        .filter(commitment -> !commitment.obligations().isEmpty() && !commitment.isSuspended())
        .findFirst()
        .map(c -> withTreaty(a, b, "obligations of ", c));
  }

  private Optional<SignedTie> arrangement(String a, String b) {
    return situation.treaties().recorded(a, b).stream()
        .filter(commitment -> !commitment.isSuspended())
        .findFirst()
        .map(c -> withTreaty(a, b, "both in ", c));
  }

  private static SignedTie withTreaty(String a, String b, String what, Commitment commitment) {
    Treaty treaty = commitment.treaty();
    return tie(
        a,
        b,
        Sign.POSITIVE,
        what + treaty.name() + ", since " + commitment.since(),
        commitment.evidence());
  }

  private Optional<SignedTie> balance(String a, String b) {
    List<Event> events = situation.interactions().between(a, b, situation.lastYears(1));
    if (events.size() < FEWEST_EVENTS) {
      return Optional.empty();
    }
    double balance = NetCooperation.of(events).orElseThrow();
    if (Math.abs(balance) < LEAST_BALANCE) {
      return Optional.empty();
    }
    String why =
        String.format(
            Locale.ROOT,
            "net cooperation %s over %d events of the last year",
            AssessmentPhrases.signed(balance),
            events.size());
    return Optional.of(
        tie(a, b, balance > 0 ? Sign.POSITIVE : Sign.NEGATIVE, why, List.copyOf(events)));
  }

  private static SignedTie tie(
      String a, String b, Sign sign, String why, List<? extends Fact> evidence) {
    return new SignedTie(a, b, sign, why, List.copyOf(evidence));
  }
}
