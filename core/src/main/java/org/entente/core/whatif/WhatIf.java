package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.core.record.Fact;
import org.entente.core.record.Records;
import org.entente.core.state.StateRegistry;

/**
 * Changes to the records, made one after another, each to what the one before left.
 *
 * <p>The answer of a what-if is not a forecast: it shows which readings rest on what was changed,
 * and how far they move.
 *
 * @param on the date of the assessment
 * @param changes in the order in which they are made
 */
public record WhatIf(LocalDate on, List<Change> changes) {

  /** Copies the list. */
  public WhatIf {
    changes = List.copyOf(changes);
  }

  /**
   * Reads one change; {@link Form} gives the language.
   *
   * @param text such as {@code tariff USA JPN}
   * @param registry the names of states
   * @param on the date of the assessment; a change after it is refused
   * @throws ChangeException if it cannot be read; the message says what is possible
   */
  public static Change parse(String text, StateRegistry registry, LocalDate on) {
    return ChangeParser.parse(text, registry, on);
  }

  /**
   * Reads several changes.
   *
   * @throws ChangeException if one cannot be read
   */
  public static WhatIf of(List<String> texts, StateRegistry registry, LocalDate on) {
    return new WhatIf(on, texts.stream().map(text -> parse(text, registry, on)).toList());
  }

  /**
   * What was known on the date, with all changes made. O(changes times facts).
   *
   * @throws ChangeException if a change cannot be made to these records
   */
  public Records apply(Records records) {
    Records changed = records.asOf(on);
    for (int i = 0; i < changes.size(); i++) {
      changed = changes.get(i).apply(changed, on, i + 1);
    }
    return changed;
  }

  /**
   * Which changes are behind a difference, by their numbers from 1.
   *
   * @param changed the records with all changes made
   * @param entered ids of the records that came in
   * @param left ids of the records that went out
   * @return in order; empty if none of the records was supposed or altered
   */
  public static SortedSet<Integer> behind(
      Records changed, Collection<String> entered, Collection<String> left) {
    SortedSet<Integer> numbers = new TreeSet<>();
    entered.forEach(id -> Hypothetical.change(id).ifPresent(numbers::add));
    for (Fact fact : changed.facts()) {
      Hypothetical.original(fact)
          .filter(left::contains)
          .ifPresent(id -> Hypothetical.change(fact.id()).ifPresent(numbers::add));
    }
    return Collections.unmodifiableSortedSet(numbers);
  }
}
