package org.entente.engine.result;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.core.measure.balance.NetworkBalance;
import org.entente.core.measure.balance.network.Sign;

/**
 * The balance of the system year by year.
 *
 * @param rule how the signs were read
 * @param years the years that the data cover, in order
 * @param refused the years that they do not, each with the reason
 * @param inputs the data sets, one line each
 */
public record BalanceSeries(
    String rule, List<Year> years, List<String> refused, List<String> inputs) {

  private static final String HEADER =
      "year,states,states_with_a_tie,ties,positive,negative,tri_ppp,tri_ppm,tri_pmm,tri_mmm,"
          + "triangle_balance,walk_balance,frustration_lower,frustration_upper,proved,frustration_balance\n";

  /** A year with its figures. */
  public record Year(int year, NetworkBalance balance) {}

  /** Copies the lists. */
  public BalanceSeries {
    years = List.copyOf(years);
    refused = List.copyOf(refused);
    inputs = List.copyOf(inputs);
  }

  /** The table as CSV; a value that could not be found is empty. */
  public String csv() {
    StringBuilder text = new StringBuilder(HEADER);
    for (Year year : years) {
      NetworkBalance b = year.balance();
      List<String> cells =
          List.of(
              String.valueOf(year.year()),
              String.valueOf(b.network().size()),
              String.valueOf(b.tied()),
              String.valueOf(b.network().edges().size()),
              String.valueOf(b.network().count(Sign.POSITIVE)),
              String.valueOf(b.network().count(Sign.NEGATIVE)),
              String.valueOf(b.census().ppp()),
              String.valueOf(b.census().ppm()),
              String.valueOf(b.census().pmm()),
              String.valueOf(b.census().mmm()),
              number(b.census().balance()),
              number(b.walkBalance()),
              whole(b.lower()),
              whole(b.upper()),
              b.proved() ? "1" : "0",
              number(b.frustrationBalance()));
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.6f", value.getAsDouble()) : "";
  }

  private static String whole(OptionalInt value) {
    return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
  }
}
