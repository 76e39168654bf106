package org.entente.core.outlook.forecast;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.outlook.Ending;

/**
 * A bilateral alliance at the end of a year, what became of it, and what the model of that time
 * says.
 *
 * @param alliance ATOP's number
 * @param year the row is of 31 December of this year
 * @param a code of the one member
 * @param b code of the other
 * @param age years since it began
 * @param obligation the most that it obliges to, in words
 * @param ending what became of it in the next year; empty if the data end before
 * @param violatedWithin5 whether it was violated or abrogated within five years; empty if the data
 *     end before
 * @param values of the model's inputs, in the order of {@link ReferencePack#inputs}, each empty if
 *     it is not known; an empty list if they were not read
 * @param estimate what the model says; empty before its first origin, or if it was not read
 */
public record AllianceYear(
    int alliance,
    int year,
    String a,
    String b,
    int age,
    String obligation,
    Optional<Ending> ending,
    Optional<Boolean> violatedWithin5,
    List<OptionalDouble> values,
    Optional<Estimate> estimate) {

  /** Copies the list. */
  public AllianceYear {
    values = List.copyOf(values);
  }

  /** The year it began. */
  public int began() {
    return year - age;
  }

  /** Whether it is the alliance of these two, in either order. */
  public boolean joins(String first, String second) {
    return a.equals(first) && b.equals(second) || a.equals(second) && b.equals(first);
  }

  /** Its name: {@code USA-JPN since 1960 (ATOP 3375)}. */
  public String label() {
    return a + "-" + b + " since " + began() + " (ATOP " + alliance + ")";
  }
}
