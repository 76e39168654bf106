package org.entente.core.outlook.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.outlook.model.ExpectedSigns;

/**
 * The reasons of a forecast over five years: every known input that moves the odds by five percent
 * or more, against the mean bilateral alliance of the year. An input that is not known is no
 * reason: its place was taken by the training median. O(inputs x alliances of the year).
 */
public final class Reasons {

  /** Log-odds below which an input hardly matters. */
  public static final double LEAST = Math.log(1.05);

  private final ReferencePack pack;
  private final Forecast forecast;
  private final AllianceYear row;
  private final List<double[]> year;
  private final List<Integer> alliances;

  private Reasons(ReferencePack pack, Forecast forecast) {
    this.pack = pack;
    this.forecast = forecast;
    this.row = forecast.alliance();
    this.year = pack.values(row.year());
    this.alliances = pack.alliances(row.year());
  }

  /**
   * The reasons, the strongest first; empty without an estimate. Values that are supposed to be
   * otherwise are the supposed ones.
   */
  public static List<Reason> of(ReferencePack pack, Forecast forecast) {
    return forecast.estimate().isEmpty() ? List.of() : new Reasons(pack, forecast).list();
  }

  /** The strongest of those that raise the odds, or of those that lower them. */
  public static List<Reason> of(ReferencePack pack, Forecast forecast, boolean raising, int most) {
    return of(pack, forecast).stream()
        .filter(reason -> reason.raises() == raising)
        .limit(most)
        .toList();
  }

  private List<Reason> list() {
    List<Reason> reasons = new ArrayList<>();
    for (int j = 0; j < pack.inputs().size(); j++) {
      double part = forecast.fiveYears().contributions().get(j);
      OptionalDouble value = value(j);
      if (value.isPresent() && Math.abs(part) >= LEAST) {
        reasons.add(reason(j, value.getAsDouble(), part));
      }
    }
    reasons.sort(
        Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.logOdds()))
            .thenComparing(Reason::input));
    return reasons;
  }

  private OptionalDouble value(int j) {
    String input = pack.inputs().get(j);
    return forecast.suppositions().stream()
        .filter(supposed -> supposed.input().equals(input))
        .findFirst()
        .map(supposed -> OptionalDouble.of(supposed.after()))
        .orElse(row.values().get(j));
  }

  private Reason reason(int j, double value, double part) {
    String input = pack.inputs().get(j);
    int last = pack.reach().get(input);
    double coefficient =
        pack.equations()
            .of(row.year(), Horizon.FIVE_YEARS)
            .orElseThrow()
            .lines()
            .get(j)
            .coefficient();
    return new Reason(
        input,
        sentence(input, value, others(j)) + (row.year() > last ? ", as of " + last : ""),
        part,
        ExpectedSigns.of(input) * coefficient < 0);
  }

  /** Known values of the other alliances of the year. */
  private List<Double> others(int j) {
    List<Double> others = new ArrayList<>();
    for (int i = 0; i < year.size(); i++) {
      if (alliances.get(i) != row.alliance() && !Double.isNaN(year.get(i)[j])) {
        others.add(year.get(i)[j]);
      }
    }
    return others;
  }

  private String sentence(String input, double value, List<Double> others) {
    return InputWords.yesNo(input)
        .map(words -> yesNo(words, value > 0, others))
        .or(() -> InputWords.amount(input).map(words -> amount(words, value, others)))
        .orElseThrow(() -> new IllegalArgumentException("there are no words for input " + input));
  }

  private String yesNo(InputWords.YesNo words, boolean yes, List<Double> others) {
    long same = others.stream().filter(other -> other > 0 == yes).count();
    boolean like = 2 * same >= others.size();
    return (yes ? words.yes() : words.no())
        + (like ? ", like " : ", unlike ")
        + ofOthers(like ? same : others.size() - same, others.size());
  }

  private String amount(InputWords.Amount words, double value, List<Double> others) {
    long below = others.stream().filter(other -> other < value).count();
    long above = others.stream().filter(other -> other > value).count();
    return (below >= above ? words.more() : words.less())
        + " than in "
        + ofOthers(Math.max(below, above), others.size())
        + " ("
        + words.value().apply(value)
        + ")";
  }

  private String ofOthers(long some, int all) {
    return (some == all ? "all " + all : some + " of the " + all)
        + " other bilateral alliances of "
        + row.year();
  }
}
