package org.entente.app.report.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.situation.Interactions;
import org.entente.core.assessment.situation.TreatiesInForce;
import org.entente.core.measure.practice.PracticeCount;
import org.entente.core.record.Event;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Scope;
import org.entente.core.time.Span;
import org.entente.data.events.GoldsteinScale;

/**
 * How far allied pairs differ in practice: all pairs with a defence pact in force at the end of a
 * year in which their acts were looked for on every day and at least one is on record.
 *
 * @param first the first year
 * @param last the last year
 * @param pairYears balance and mean weight of each pair and year
 */
public record AlliedSpread(int first, int last, List<PairYear> pairYears) {

  /** Copies the list. */
  public AlliedSpread {
    pairYears = List.copyOf(pairYears);
  }

  /**
   * A pair in a year.
   *
   * @param pair codes of the two, joined
   * @param year the calendar year
   * @param acts how many acts
   * @param balance net cooperation, -1 to 1
   * @param weight mean weight, -10 to 10
   */
  public record PairYear(String pair, int year, int acts, double balance, double weight) {}

  /** Reads the years from the first to the last, both included. */
  public static AlliedSpread of(Records records, int first, int last) {
    List<PairYear> found = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      Span span = Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      LocalDate end = span.to().orElseThrow();
      Records known = records.asOf(end);
      Interactions interactions = new Interactions(known);
      TreatiesInForce treaties = new TreatiesInForce(known, end);
      for (String pair : pairs(records)) {
        String a = pair.substring(0, pair.indexOf('-'));
        String b = pair.substring(pair.indexOf('-') + 1);
        if (!interactions.covered(a, b, span)
            || treaties.between(a, b).stream().noneMatch(Commitment::isDefensePact)) {
          continue;
        }
        List<Event> acts = interactions.between(a, b, span);
        if (!acts.isEmpty()) {
          found.add(
              new PairYear(
                  pair,
                  year,
                  acts.size(),
                  PracticeCount.of(acts).balance().orElseThrow(),
                  GoldsteinScale.builtin().mean(acts).orElseThrow()));
        }
      }
    }
    return new AlliedSpread(first, last, found);
  }

  private static TreeSet<String> pairs(Records records) {
    TreeSet<String> pairs = new TreeSet<>();
    for (Scope scope : records.scopes()) {
      if (scope.kind() == RecordKind.EVENT) {
        for (String a : scope.groupA()) {
          for (String b : scope.groupB()) {
            if (!a.equals(b)) {
              pairs.add(a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a);
            }
          }
        }
      }
    }
    return pairs;
  }

  /** How many pairs have at least one year. */
  public int pairs() {
    return (int) pairYears.stream().map(PairYear::pair).distinct().count();
  }

  /** In how many pair-years every act was one of cooperation. */
  public int atOne() {
    return (int) pairYears.stream().filter(p -> p.balance() == 1).count();
  }

  /** Standard deviation of the balances of the pair-years; NaN with fewer than two. */
  public double deviation() {
    return deviation(pairYears.stream().mapToDouble(PairYear::balance).toArray());
  }

  /** Standard deviation of the mean weights of the pair-years; NaN with fewer than two. */
  public double weightDeviation() {
    return deviation(pairYears.stream().mapToDouble(PairYear::weight).toArray());
  }

  private static double deviation(double... values) {
    double mean = java.util.Arrays.stream(values).average().orElse(Double.NaN);
    double squares = java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
  }
}
