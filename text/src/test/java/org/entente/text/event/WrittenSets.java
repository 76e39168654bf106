package org.entente.text.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores of the coder on the two sets of sentences that were written for it. */
final class WrittenSets {
  /**
   * Counts over a set.
   *
   * @param asserted events that did not happen, told as facts
   */
  record Score(
      int right, int coded, int expected, int asserted, int nonActual, List<String> wrong) {
    double precision() {
      return coded == 0 ? 0 : (double) right / coded;
    }

    double f1() {
      return coded + expected == 0 ? 0 : 2.0 * right / (coded + expected);
    }
  }

  private WrittenSets() {}

  static Score score(List<Expected.Case> cases, EventCoder coder, boolean internationalOnly) {
    int right = 0;
    int coded = 0;
    int expected = 0;
    int asserted = 0;
    int nonActual = 0;
    List<String> wrong = new ArrayList<>();
    for (Expected.Case example : cases) {
      List<CodedEvent> events =
          coder.code(example.text(), Optional.empty()).events().stream()
              .filter(e -> !internationalOnly || e.isInternational())
              .toList();
      List<CodedEvent> actual = events.stream().filter(CodedEvent::isActual).toList();
      int hits = 0;
      int wanted = 0;
      for (Expected event : example.events()) {
        if (event.isNonActual()) {
          nonActual++;
          asserted += actual.stream().anyMatch(event::matchesType) ? 1 : 0;
        } else {
          wanted++;
          hits += actual.stream().anyMatch(event::matches) ? 1 : 0;
        }
      }
      right += hits;
      coded += actual.size();
      expected += wanted;
      if (hits < wanted || actual.size() > hits) {
        wrong.add(example.text() + " -> " + described(actual));
      }
    }
    return new Score(right, coded, expected, asserted, nonActual, wrong);
  }

  static List<String> described(List<CodedEvent> events) {
    return events.stream()
        .map(
            e ->
                e.type()
                    + " "
                    + e.sources().stream().map(p -> p.actor().code()).toList()
                    + ">"
                    + e.targets().stream().map(p -> p.actor().code()).toList()
                    + " "
                    + e.flags()
                    + " "
                    + e.rule())
        .toList();
  }
}
