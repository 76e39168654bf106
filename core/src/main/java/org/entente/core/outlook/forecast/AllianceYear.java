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
 * @param statement what the model says; empty before its first origin, or if it was not read
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
    Optional<Statement> statement) {

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

  /**
   * What the model says, knowing nothing later than its origin.
   *
   * @param oneYear probability within one year
   * @param fiveYears probability within five years
   * @param oneYearReasons why, over one year
   * @param fiveYearReasons why, over five years
   * @param missing inputs that were not known
   * @param like the past alliances in the most alike position
   */
  public record Statement(
      Chance oneYear,
      Chance fiveYears,
      Reasons oneYearReasons,
      Reasons fiveYearReasons,
      List<String> missing,
      List<Like> like) {

    /** Copies the lists. */
    public Statement {
      missing = List.copyOf(missing);
      like = List.copyOf(like);
    }

    /** Log-odds of the mean alliance of the year, over five years. */
    public double reference() {
      return fiveYearReasons.reference();
    }

    /** What was taken off over five years, in log-odds; 0 or less. */
    public double heldBack() {
      return fiveYearReasons.heldBack();
    }

    /** What each input adds to the reference, over five years. */
    public List<Double> contributions() {
      return fiveYearReasons.contributions();
    }
  }

  /**
   * What log-odds are made of: reference, contributions and heldBack add up to them.
   *
   * @param reference log-odds of the mean bilateral alliance of the year
   * @param heldBack what was taken off a forecast above 20 percent, in log-odds; 0 or less
   * @param contributions what each input adds to the reference, in the order of {@link
   *     ReferencePack#inputs}
   */
  public record Reasons(double reference, double heldBack, List<Double> contributions) {

    /** Copies the list. */
    public Reasons {
      contributions = List.copyOf(contributions);
    }

    /** Their sum. */
    public double logOdds() {
      return reference + heldBack + contributions.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /**
   * A probability with its 95 percent interval over resampled alliances.
   *
   * @param probability from 0 to 1
   */
  public record Chance(double probability, double low, double high) {}

  /** A past alliance at a year. */
  public record Like(int alliance, int year) {}
}
