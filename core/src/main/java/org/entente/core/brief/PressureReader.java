package org.entente.core.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.strain.Nearness;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Term;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.state.StateRegistry;

/**
 * Makes pressures from strains. Standing disputes of a pair are one pressure, and so are the older
 * economic measures of one state against another. What describes the shape of the alliance (words
 * against deeds, dependence on a hub, structural imbalance) is no pressure of a date and left out;
 * so are better relations with an outside state that are still more conflict than cooperation.
 */
final class PressureReader {

  private static final int MOST_NAMES = 2;

  private static final Set<Strain.Kind> SHAPE =
      EnumSet.of(Strain.Kind.WORDS_AND_DEEDS, Strain.Kind.DEPENDENCE, Strain.Kind.IMBALANCE);

  private static final Set<Strain.Kind> GROUPED =
      EnumSet.of(Strain.Kind.DISPUTE, Strain.Kind.ECONOMIC_MEASURE);

  private final StateRegistry registry;
  private final LocalDate on;

  PressureReader(StateRegistry registry, LocalDate on) {
    this.registry = registry;
    this.on = on;
  }

  /**
   * Pressures, nearest in time first.
   *
   * @param strains in the order of {@link Strain#RANK}
   */
  List<Pressure> pressures(List<Strain> strains) {
    Map<String, List<Strain>> groups = new LinkedHashMap<>();
    for (Strain strain : strains) {
      if (SHAPE.contains(strain.kind()) || isStillCold(strain) || isSaidAlready(strain, strains)) {
        continue;
      }
      boolean grouped = GROUPED.contains(strain.kind()) && strain.nearness() != Nearness.NOW;
      String key = grouped ? strain.kind() + actors(strain) : "single " + groups.size();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(strain);
    }
    return groups.values().stream().map(this::pressure).toList();
  }

  /** Relations with an outside state that are better, but still more conflict than cooperation. */
  private static boolean isStillCold(Strain strain) {
    return strain.kind() == Strain.Kind.OUTSIDE_PULL
        && strain.reading().map(reading -> reading.value().orElse(0) <= 0).orElse(true);
  }

  /** A leader who came in the crisis that is listed anyway. */
  private static boolean isSaidAlready(Strain strain, List<Strain> all) {
    return strain.kind() == Strain.Kind.NEW_LEADER
        && all.stream()
            .anyMatch(
                other ->
                    other.kind() == Strain.Kind.POLITICAL_CRISIS
                        && other.nearness() == strain.nearness()
                        && other.about().equals(strain.about()));
  }

  private static String actors(Strain strain) {
    return strain.kind() == Strain.Kind.ECONOMIC_MEASURE
        ? first(strain, EconomicMeasure.class).sender() + strain.about()
        : strain.about().toString();
  }

  private Pressure pressure(List<Strain> strains) {
    Strain strain = strains.get(0);
    List<String> names =
        strain.about().stream().map(registry::nameOf).map(PlainWords::name).toList();
    String both = PlainWords.list(names);
    String when = PlainWords.when(strain.nearest(), on);
    return switch (strain.kind()) {
      case LEADER_LEAVING -> leaving(strain, both);
      case POLITICAL_CRISIS -> {
        Crisis newest = first(strain, Crisis.class);
        yield pressure(when, newest.name(), both, "a political crisis in " + both, strains);
      }
      case NEW_LEADER -> {
        LeaderSpell leader = first(strain, LeaderSpell.class);
        boolean acting = leader.entry() == LeaderSpell.Entry.ACTING;
        yield pressure(
            when,
            leader.name() + (acting ? " becomes acting leader" : " takes office"),
            both,
            (acting ? "an acting leader in " : "a new leader in ") + both,
            strains);
      }
      case ECONOMIC_MEASURE -> measure(strains, when);
      case DISPUTE -> {
        List<String> disputes =
            strains.stream().map(each -> first(each, Dispute.class).name()).toList();
        yield pressure(
            strain.nearness() == Nearness.NOW ? when : "standing",
            (disputes.size() == 1 ? "dispute: " : "disputes: ") + some(disputes),
            both,
            "a dispute between " + both + " (" + disputes.get(0) + ")",
            strains);
      }
      case OUTSIDE_PULL ->
          pressure(
              when,
              "balance of acts up" + rise(strain),
              both,
              "warmer relations between " + both,
              strains);
      case TREATY_STEP -> {
        TreatyAction step = first(strain, TreatyAction.class);
        yield pressure(
            when,
            first(strain, Treaty.class).name() + ": " + step.step().label(),
            both,
            "a treaty between " + both + " in question",
            strains);
      }
      case WORDS_AND_DEEDS, DEPENDENCE, IMBALANCE ->
          throw new IllegalArgumentException("no pressure: " + strain.kind());
    };
  }

  private static String rise(Strain strain) {
    return strain
        .reading()
        .filter(r -> r.value().isPresent())
        .flatMap(
            r ->
                r.before()
                    .filter(before -> before.value().isPresent())
                    .map(
                        before ->
                            " from "
                                + AssessmentPhrases.signed(before.value())
                                + " to "
                                + AssessmentPhrases.signed(r.value())
                                + (r.period()
                                        .from()
                                        .isBefore(r.period().to().orElseThrow().minusMonths(6))
                                    ? " in a year"
                                    : " in a quarter")))
        .orElse("");
  }

  private Pressure leaving(Strain strain, String state) {
    LeaderSpell leader = first(strain, LeaderSpell.class);
    return strain.evidence().stream()
        .filter(Term.class::isInstance)
        .map(Term.class::cast)
        .findFirst()
        .filter(term -> !term.scheduledEnd().isAfter(on.plusYears(1)))
        .map(
            term ->
                pressure(
                    PlainWords.when(term.scheduledEnd(), on),
                    "term of "
                        + leader.name()
                        + (term.scheduledEnd().isBefore(on) ? " was due to end" : " ends"),
                    state,
                    (term.scheduledEnd().isBefore(on)
                            ? "a leader past the end of the term in "
                            : "the end of a leader's term in ")
                        + state,
                    List.of(strain)))
        .orElseGet(
            () ->
                pressure(
                    PlainWords.when(strain.nearest(), on),
                    leader.name() + " is to leave office",
                    state,
                    "a leader about to leave in " + state,
                    List.of(strain)));
  }

  private Pressure measure(List<Strain> strains, String when) {
    EconomicMeasure newest = first(strains.get(0), EconomicMeasure.class);
    String sender = PlainWords.name(registry.nameOf(newest.sender()));
    String target =
        PlainWords.name(
            registry.nameOf(
                strains.get(0).about().stream()
                    .filter(code -> !code.equals(newest.sender()))
                    .findFirst()
                    .orElse(newest.targets().get(0))));
    List<String> subjects =
        strains.stream()
            .map(each -> first(each, EconomicMeasure.class))
            .map(each -> AssessmentPhrases.plain(each.type()) + ", " + each.subject())
            .toList();
    return pressure(
        when,
        some(subjects),
        sender + " against " + target,
        "an economic measure of "
            + sender
            + " against "
            + target
            + " ("
            + AssessmentPhrases.plain(newest.type())
            + ")",
        strains);
  }

  private static Pressure pressure(
      String when, String what, String who, String noun, List<Strain> strains) {
    return new Pressure(when, what, who, noun, strains);
  }

  private static String some(List<String> names) {
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? first + "; and " + PlainWords.number(more) + " more" : first;
  }

  private static <T extends Fact> T first(Strain strain, Class<T> type) {
    return strain.evidence().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }
}
