package org.entente.data.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.entente.core.outlook.Panel;
import org.entente.data.SharedData;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;

/**
 * Covariates against the published forecasts of logit models: at one origin the log-odds of a
 * forecast are linear in the model's covariates, so a line through the log-odds leaves nothing over
 * if our covariates are those that the model was fitted to.
 */
class PublishedModelsTest {

  /** The forecasts are printed with six digits. */
  private static final double EXACT = 1e-3;

  private record Point(int origin, int age, double logOdds, double[] terms) {}

  @Test
  void ageAndTrailingRateAreThoseOfTheTwoVariableModel() throws WorkspaceException {
    assertThat(shareExplained("age_sys", List.of("log age", "log sysr20"), point -> 0))
        .isEqualTo(1);
  }

  /**
   * What is left over: Austria-Hungary, which has its democracy score here, and Mozambique 1977-93
   * and Germany 1990, for which the published panel took scores of 1973 and 1945.
   */
  @Test
  void democracyIsThatOfTheModelOfDemocracyAndTrailingRate() throws WorkspaceException {
    assertThat(shareExplained("polymin_sys", List.of("poly_min", "log sysr20"), point -> 0))
        .isGreaterThan(0.98);
  }

  /**
   * The model caps age, which an intercept for each age takes care of. What is left over is mostly
   * of 2003, the first year after the last of the threat that is used: the published change of
   * threat in five years is another in that year alone.
   */
  @Test
  void tenCovariatesAreThoseOfTheModelAfterLeedsAndSavun() throws WorkspaceException {
    List<String> terms =
        List.of(
            "cap20",
            "regf",
            "regch3",
            "thr5",
            "newal1",
            "jdem",
            "onemajor",
            "nomicoop",
            "estmode",
            "milinst");
    assertThat(shareExplained("ls_logit", terms, Point::age)).isGreaterThan(0.9);
  }

  private static double shareExplained(
      String model, List<String> terms, ToIntFunction<Point> intercept) throws WorkspaceException {
    Map<Integer, List<Point>> origins = new TreeMap<>();
    points(model, terms)
        .forEach(point -> origins.computeIfAbsent(point.origin, o -> new ArrayList<>()).add(point));
    long explained = 0;
    long all = 0;
    for (List<Point> points : origins.values()) {
      double[] residuals =
          new LeastAbsolute(
                  points.stream().mapToDouble(Point::logOdds).toArray(),
                  points.stream().map(Point::terms).toArray(double[][]::new),
                  points.stream().mapToInt(intercept).toArray())
              .residuals();
      all += residuals.length;
      for (double residual : residuals) {
        explained += Math.abs(residual) < EXACT ? 1 : 0;
      }
    }
    return (double) explained / all;
  }

  private static List<Point> points(String model, List<String> terms) throws WorkspaceException {
    Panel panel = BuiltPanels.alliances();
    List<Point> points = new ArrayList<>();
    for (NamedCsvRecord forecast : SharedData.golden("outlook/predictions_1y.csv.gz")) {
      int row = panel.row(number(forecast, "atopid"), number(forecast, "y")).orElseThrow();
      double chance = Double.parseDouble(forecast.getField(model));
      List<OptionalDouble> values = terms.stream().map(term -> value(panel, row, term)).toList();
      if (values.stream().allMatch(OptionalDouble::isPresent)) {
        points.add(
            new Point(
                number(forecast, "origin"),
                number(forecast, "age"),
                Math.log(chance / (1 - chance)),
                values.stream().mapToDouble(OptionalDouble::getAsDouble).toArray()));
      }
    }
    return points;
  }

  private static OptionalDouble value(Panel panel, int row, String term) {
    return switch (term) {
      case "log age" -> OptionalDouble.of(Math.log(panel.value(row, "age").orElseThrow() + 1));
      case "log sysr20" -> OptionalDouble.of(Math.log(panel.value(row, "sysr20").orElseThrow()));
      default -> panel.value(row, term);
    };
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }
}
