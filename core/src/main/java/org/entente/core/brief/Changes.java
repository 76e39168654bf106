package org.entente.core.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.leg.Bed;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.strain.LeaderView;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.time.Span;

/**
 * What is new, ended, worse or better between two dates. A line that is only worded otherwise
 * because time passed is no change.
 */
public final class Changes {

  private final Assessment before;
  private final Assessment after;

  private Changes(Assessment before, Assessment after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The changes, by kind and then by day.
   *
   * @param before the members at the earlier date
   * @param after the same members at the later date
   * @throws IllegalArgumentException if the members differ or the dates are not in order
   */
  public static List<Change> between(Assessment before, Assessment after) {
    if (!before.members().equals(after.members()) || !before.on().isBefore(after.on())) {
      throw new IllegalArgumentException("not the same members at two dates in order");
    }
    return new Changes(before, after).all();
  }

  private List<Change> all() {
    List<Change> changes = new ArrayList<>();
    Brief then = BriefReader.read(before);
    Brief now = BriefReader.read(after);
    if (then.word() != now.word()) {
      changes.add(
          new Change(
              Change.Kind.STANDING,
              Optional.empty(),
              "from \u201c"
                  + then.word().label()
                  + "\u201d to \u201c"
                  + now.word().label()
                  + "\u201d",
              now.ties().evidence()));
    }
    directions(then, now, changes);
    treaties(changes);
    leaders(changes);
    pressures(changes);
    acts(changes);
    changes.sort(
        Comparator.comparing(Change::kind)
            .thenComparing(change -> change.day().orElse(LocalDate.MIN))
            .thenComparing(Change::text));
    return List.copyOf(changes);
  }

  private static void directions(Brief then, Brief now, List<Change> changes) {
    for (int i = 0; i < now.trends().size(); i++) {
      PracticeTrend was = then.trends().get(i);
      PracticeTrend is = now.trends().get(i);
      if (was.direction() != is.direction()) {
        changes.add(
            new Change(
                Change.Kind.DIRECTION,
                Optional.empty(),
                PlainWords.capital(PlainWords.names(is.leg()))
                    + ": from "
                    + was.direction().label()
                    + " to "
                    + is.direction().label(),
                is.now().map(year -> List.<Fact>copyOf(year.acts())).orElse(List.of())));
      }
    }
  }

  private void treaties(List<Change> changes) {
    Map<String, Commitment> then = commitments(before);
    Map<String, Commitment> now = commitments(after);
    now.forEach(
        (id, commitment) -> {
          if (!then.containsKey(id)) {
            changes.add(
                new Change(
                    Change.Kind.TREATY,
                    Optional.of(commitment.since()),
                    "in force: " + commitment.treaty().name(),
                    commitment.evidence()));
          }
        });
    then.forEach(
        (id, commitment) -> {
          if (!now.containsKey(id)) {
            changes.add(
                new Change(
                    Change.Kind.TREATY,
                    Optional.empty(),
                    "no longer in force: " + commitment.treaty().name(),
                    List.of(commitment.treaty())));
          }
        });
  }

  private static Map<String, Commitment> commitments(Assessment assessment) {
    Map<String, Commitment> found = new LinkedHashMap<>();
    for (LegAssessment leg : assessment.legs()) {
      Bed bed = leg.bed();
      bed.obligations().forEach(c -> found.putIfAbsent(c.treaty().id(), c));
      bed.arrangements().forEach(c -> found.putIfAbsent(c.treaty().id(), c));
    }
    return found;
  }

  private void leaders(List<Change> changes) {
    for (int i = 0; i < after.leaders().size(); i++) {
      LeaderView was = before.leaders().get(i);
      LeaderView is = after.leaders().get(i);
      if (is.leader().isPresent() && !is.leader().equals(was.leader())) {
        boolean same = was.leader().map(l -> l.id().equals(is.leader().get().id())).orElse(false);
        if (!same) {
          changes.add(
              new Change(
                  Change.Kind.LEADER,
                  Optional.of(is.leader().get().span().from()),
                  is.leader().get().name()
                      + " leads "
                      + PlainWords.name(is.state().name())
                      + was.leader().map(l -> "; before: " + l.name()).orElse(""),
                  List.of(is.leader().get())));
        }
      }
    }
  }

  private void pressures(List<Change> changes) {
    Map<String, Strain> then = strains(before);
    Map<String, Strain> now = strains(after);
    PressureReader words = new PressureReader(after.registry(), after.on());
    PressureReader old = new PressureReader(before.registry(), before.on());
    now.forEach(
        (key, strain) -> {
          if (!then.containsKey(key)) {
            words
                .pressures(List.of(strain))
                .forEach(
                    pressure ->
                        changes.add(
                            new Change(
                                Change.Kind.PRESSURE_OPENED,
                                Optional.of(strain.nearest())
                                    .filter(day -> !day.isAfter(after.on())),
                                PlainWords.capital(pressure.who()) + ": " + pressure.what(),
                                pressure.evidence())));
          }
        });
    then.forEach(
        (key, strain) -> {
          if (!now.containsKey(key)) {
            old.pressures(List.of(strain))
                .forEach(
                    pressure ->
                        changes.add(
                            new Change(
                                Change.Kind.PRESSURE_CLOSED,
                                Optional.empty(),
                                PlainWords.capital(pressure.who()) + ": " + pressure.what(),
                                pressure.evidence())));
          }
        });
  }

  /** Strains by what they are about, so that a new wording is no new strain. */
  private static Map<String, Strain> strains(Assessment assessment) {
    Map<String, Strain> found = new LinkedHashMap<>();
    for (Strain strain : assessment.strains()) {
      String record =
          switch (strain.kind()) {
            case DISPUTE, ECONOMIC_MEASURE, TREATY_STEP, NEW_LEADER ->
                strain.evidence().get(0).id();
            default -> "";
          };
      found.putIfAbsent(strain.kind() + " " + strain.about() + " " + record, strain);
    }
    return found;
  }

  private void acts(List<Change> changes) {
    Span since = Span.of(before.on().plusDays(1), after.on());
    for (Event act : after.situation().interactions().among(after.situation().codes(), since)) {
      changes.add(
          new Change(
              Change.Kind.ACT,
              Optional.of(act.date()),
              (act.type().quadClass().isCooperation() ? "" : "conflict: ") + act.summary(),
              List.of(act)));
    }
  }
}
