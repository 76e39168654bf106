package org.entente.core.assessment.situation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.record.Fact;
import org.entente.core.record.Obligation;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;

/**
 * A treaty or arrangement in force between two states.
 *
 * @param treaty the document
 * @param owedByFirst what the first state owes the other members
 * @param owedBySecond what the second state owes the other members
 * @param since from when both were in it
 * @param steps steps taken on it so far, oldest first
 * @param evidence the records behind it
 */
public record Commitment(
    Treaty treaty,
    Set<Obligation> owedByFirst,
    Set<Obligation> owedBySecond,
    LocalDate since,
    List<TreatyAction> steps,
    List<Fact> evidence) {

  /** Every obligation that either owes. */
  public Set<Obligation> obligations() {
    Set<Obligation> both = EnumSet.noneOf(Obligation.class);
    both.addAll(owedByFirst);
    both.addAll(owedBySecond);
    return both;
  }

  /** Whether either must defend the other and the obligation is not suspended between them. */
  public boolean isDefensePact() {
    return obligations().stream().anyMatch(Obligation::isMilitarySupport) && !isSuspended();
  }

  /**
   * Whether it makes the two partners in a system of alliances: by any obligation of a treaty of
   * the casebook, and by defence in an alliance that is known from data alone, since these include
   * declarations of most of a continent.
   */
  public boolean isPartnership() {
    return treaty.isCoded() ? isDefensePact() : !obligations().isEmpty();
  }

  /** Since when, as precisely as it is known: the day, or the year where data give the year. */
  public String sinceText() {
    return treaty.isCoded() ? String.valueOf(since.getYear()) : since.toString();
  }

  /** Whether the treaty is suspended between the two. */
  public boolean isSuspended() {
    return openStep().map(step -> step.step() == TreatyAction.Step.SUSPENDED).orElse(false);
  }

  /** Whether one owes what the other does not. */
  public boolean isAsymmetric() {
    return !owedByFirst.equals(owedBySecond);
  }

  /** The newest step that left the treaty on notice or suspended, and was not taken back. */
  public Optional<TreatyAction> openStep() {
    TreatyAction notice = null;
    TreatyAction suspension = null;
    for (TreatyAction step : steps) {
      switch (step.step()) {
        case NOTICE, NOTICE_SUSPENDED -> notice = step;
        case NOTICE_WITHDRAWN -> notice = null;
        case SUSPENDED -> suspension = step;
        case RESUMED -> suspension = null;
        case EXTENDED, AMENDED -> {}
      }
    }
    return Stream.of(Optional.ofNullable(notice), Optional.ofNullable(suspension))
        .flatMap(Optional::stream)
        .max(TreatyAction.BY_DATE);
  }
}
