package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.time.Span;

/**
 * A step taken on a treaty while it was in force.
 *
 * @param treaty id of the treaty
 * @param date when the step was taken
 * @param actors codes of the states that took it
 * @param toward codes of the states toward which it was taken; empty if toward all other members
 * @param effective the day on which it takes effect, where the document sets one
 */
public record TreatyAction(
    String id,
    String treaty,
    LocalDate date,
    List<String> actors,
    List<String> toward,
    Step step,
    Optional<LocalDate> effective,
    Citation citation)
    implements Fact {

  /** What was done. */
  public enum Step {
    NOTICE("notice of termination given"),
    NOTICE_SUSPENDED("notice of termination suspended"),
    NOTICE_WITHDRAWN("notice of termination withdrawn"),
    SUSPENDED("suspended"),
    RESUMED("resumed"),
    EXTENDED("extended"),
    AMENDED("amended");

    private final String label;

    Step(String label) {
      this.label = label;
    }

    /** The step in plain words. */
    public String label() {
      return label;
    }
  }

  /** Copies the lists. */
  public TreatyAction {
    actors = List.copyOf(actors);
    toward = List.copyOf(toward);
  }

  /** Whether the step was taken by one of the two and touches the other. */
  public boolean bearsOn(String a, String b) {
    return isBy(a, b) || isBy(b, a);
  }

  private boolean isBy(String actor, String other) {
    return actors.contains(actor) && (toward.isEmpty() || toward.contains(other));
  }

  @Override
  public RecordKind kind() {
    return RecordKind.TREATY_ACTION;
  }

  @Override
  public Span span() {
    return Span.of(date, date);
  }

  @Override
  public List<String> states() {
    return actors;
  }

  @Override
  public String headline() {
    return treaty + ": " + step.label() + " by " + String.join(", ", actors);
  }

  @Override
  public Optional<TreatyAction> asOf(LocalDate on) {
    return date.isAfter(on) ? Optional.empty() : Optional.of(this);
  }
}
