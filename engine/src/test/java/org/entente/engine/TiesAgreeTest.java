package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Gap;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.SourceComparison;
import org.entente.core.assessment.SystemView;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.force.ForceReading;
import org.entente.core.state.State;
import org.entente.data.workspace.Workspace;
import org.entente.engine.question.AssessmentQuestion;
import org.entente.engine.result.AllianceEntry;
import org.entente.engine.source.BundledData;
import org.entente.engine.source.Feedback;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import org.junit.jupiter.api.Test;

/**
 * No assessment contradicts itself: the tie of a pair, ATOP's reading of its obligations, the
 * treaties that hold both, their members and what is listed agree, or the difference is said.
 */
class TiesAgreeTest {

  private static final int PAIRS = 500;
  private static final long SEED = 1914;

  private static final Sources SOURCES =
      new Sources(
          new BundledData(),
          List.of(),
          WorkspaceData.of(new Workspace(Path.of("target/no-workspace"))),
          () -> LocalDate.of(2026, 6, 1));

  private static final List<AllianceEntry> DIRECTORY =
      new AllianceDirectory(SOURCES.registry(), SOURCES.records(), SOURCES.casebook().names())
          .all();

  @Test
  void nothingOnAPageContradictsTheTie() {
    Random random = new Random(SEED);
    Engine engine = new Engine(SOURCES);
    List<String> wrong = new ArrayList<>();
    int bound = 0;
    for (int i = 0; i < PAIRS; i++) {
      Question question = i % 2 == 0 ? anyPair(random) : allies(random);
      if (question == null) {
        continue;
      }
      Assessment read =
          engine
              .assess(
                  AssessmentQuestion.of(
                      List.of(question.a(), question.b()), Optional.of(question.on().toString())),
                  Feedback.none())
              .result()
              .assessment();
      contradictions(read).forEach(text -> wrong.add(question + ": " + text));
      bound += read.legs().get(0).bed().obligations().isEmpty() ? 0 : 1;
    }
    assertThat(wrong).isEmpty();
    // a sample without ties would prove nothing
    assertThat(bound).isGreaterThan(150);
  }

  private record Question(String a, String b, LocalDate on) {}

  /** Two states that there were on a date; null if the same one was drawn twice. */
  private static Question anyPair(Random random) {
    LocalDate on = LocalDate.of(1816, 6, 1).plusDays(random.nextInt(76_000));
    List<State> states =
        SOURCES.registry().states().stream()
            .filter(state -> SOURCES.registry().existedOn(state, on))
            .toList();
    String a = states.get(random.nextInt(states.size())).code();
    String b = states.get(random.nextInt(states.size())).code();
    return a.equals(b) ? null : new Question(a, b, on);
  }

  /** Two members of an alliance while it was in force; null if none was drawn. */
  private static Question allies(Random random) {
    AllianceEntry entry = DIRECTORY.get(random.nextInt(DIRECTORY.size()));
    LocalDate from = entry.treaty().span().from();
    LocalDate to = entry.treaty().span().to().orElse(LocalDate.of(2025, 12, 31));
    int days = (int) ChronoUnit.DAYS.between(from, to);
    LocalDate on = from.plusDays(days < 1 ? 0 : random.nextInt(days));
    List<String> members =
        entry.members(on).stream()
            .filter(
                code ->
                    SOURCES.registry().byCode(code).stream()
                        .anyMatch(state -> SOURCES.registry().existedOn(state, on)))
            .toList();
    if (members.size() < 2 || on.getYear() > 2025) {
      return null;
    }
    int first = random.nextInt(members.size());
    int second = random.nextInt(members.size() - 1);
    return new Question(members.get(first), members.get(second >= first ? second + 1 : second), on);
  }

  private static List<String> contradictions(Assessment read) {
    List<String> found = new ArrayList<>();
    LegAssessment leg = read.legs().get(0);
    Tie tie = leg.bed().tie();
    int level = SourceComparison.level(leg.bed());
    boolean explained =
        read.gaps().stream().map(Gap::text).anyMatch(text -> text.contains("ATOP codes"));
    for (ForceReading reading : obligations(read)) {
      int coded = (int) reading.value().orElseThrow();
      if (coded > 0 && tie == Tie.UNKNOWN) {
        found.add("tie not known beside ATOP's level " + coded);
      }
      if (coded > level && !explained) {
        found.add("ATOP's level " + coded + " of " + reading.year() + " beside " + level);
      }
    }
    boolean pact = leg.bed().obligations().stream().anyMatch(Commitment::isDefensePact);
    if (pact != (tie == Tie.DEFENSE_PACT)) {
      found.add(tie + " beside " + leg.bed().obligations().size() + " obligations");
    }
    if (tie == Tie.NONE
        && !(leg.bed().obligations().isEmpty() && leg.bed().arrangements().isEmpty())) {
      found.add("no tie beside treaties");
    }
    Set<String> shared =
        read.shared().stream().map(group -> group.treaty().id()).collect(Collectors.toSet());
    leg.bed().obligations().stream()
        .map(commitment -> commitment.treaty().id())
        .filter(id -> !shared.contains(id))
        .forEach(id -> found.add(id + " binds the two and is not among treaties of all members"));
    for (SystemView.Group group : read.shared()) {
      if (!group.members().containsAll(leg.leg().codes())) {
        found.add(group.treaty().id() + " is shared and lacks a member");
      }
    }
    return found;
  }

  private static List<ForceReading> obligations(Assessment read) {
    return read.forces().get(0).forces().stream()
        .flatMap(view -> view.present().stream())
        .filter(reading -> reading.measure().id().equals(SourceComparison.MEASURE))
        .toList();
  }
}
