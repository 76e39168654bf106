package org.entente.data.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.forecast.Equations;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.outlook.model.Equation;
import org.entente.core.outlook.model.ModelTerm;
import org.entente.core.outlook.model.PublishedEquation;
import org.entente.core.outlook.model.Transform;

/** The equations as files: {@code equations.csv} and {@code means.csv}. */
final class EquationFiles {

  static final String EQUATIONS = "equations.csv";
  static final String MEANS = "means.csv";

  private static final String HEADER =
      "origin,horizon,term,transform,coefficient,median,mean,deviation,low,high\n";
  private static final String INTERCEPT = "intercept";
  private static final String TRAINED_TO = "trained_to";
  private static final int DIGITS = 12;
  private static final int DIGITS_OF_MEANS = 9;

  private EquationFiles() {}

  static void write(ReferencePack pack, Map<String, String> files) {
    files.put(EQUATIONS, equations(pack.equations().all()));
    files.put(MEANS, means(pack.inputs(), pack.equations().means()));
  }

  private static String equations(List<PublishedEquation> equations) {
    StringBuilder text = new StringBuilder(HEADER);
    for (PublishedEquation equation : equations) {
      constant(text, equation, INTERCEPT, equation.intercept());
      constant(text, equation, TRAINED_TO, equation.trainedTo());
      equation.lines().forEach(line -> line(text, equation, line));
    }
    return text.toString();
  }

  private static void constant(
      StringBuilder text, PublishedEquation equation, String term, double value) {
    start(text, equation, term).append(",,").append(Numbers.text(value, DIGITS));
    text.append(",,,,,\n");
  }

  private static StringBuilder start(StringBuilder text, PublishedEquation equation, String term) {
    return text.append(equation.origin())
        .append(',')
        .append(equation.horizon().years())
        .append(',')
        .append(term);
  }

  private static void line(StringBuilder text, PublishedEquation equation, Equation.Line line) {
    start(text, equation, line.term().covariate());
    text.append(',').append(line.term().transform().name().toLowerCase(Locale.ROOT));
    for (double number :
        new double[] {
          line.coefficient(), line.median(), line.mean(), line.deviation(), line.low(), line.high()
        }) {
      text.append(',').append(Numbers.text(number, DIGITS));
    }
    text.append('\n');
  }

  private static String means(List<String> inputs, List<Equations.Mean> means) {
    StringBuilder text = new StringBuilder("year,horizon,shift,");
    text.append(String.join(",", inputs)).append('\n');
    for (Equations.Mean mean : means) {
      text.append(mean.year()).append(',').append(mean.horizon().years());
      text.append(',').append(Numbers.text(mean.shift(), DIGITS));
      mean.parts().forEach(part -> text.append(',').append(Numbers.text(part, DIGITS_OF_MEANS)));
      text.append('\n');
    }
    return text.toString();
  }

  static Equations read(PackSource source) {
    List<PublishedEquation> equations = new ArrayList<>();
    List<Equation.Line> lines = new ArrayList<>();
    List<List<String>> rows = source.rows(EQUATIONS);
    double intercept = 0;
    int trainedTo = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      switch (row.get(2)) {
        case INTERCEPT -> intercept = Double.parseDouble(row.get(4));
        case TRAINED_TO -> trainedTo = Integer.parseInt(row.get(4));
        default -> lines.add(line(row));
      }
      if (i + 1 == rows.size() || rows.get(i + 1).get(2).equals(INTERCEPT)) {
        equations.add(
            new PublishedEquation(
                Integer.parseInt(row.get(0)), horizon(row.get(1)), trainedTo, intercept, lines));
        lines.clear();
      }
    }
    return new Equations(equations, source.rows(MEANS).stream().map(EquationFiles::mean).toList());
  }

  private static Equation.Line line(List<String> row) {
    return new Equation.Line(
        new ModelTerm(row.get(2), Transform.valueOf(row.get(3).toUpperCase(Locale.ROOT))),
        Double.parseDouble(row.get(4)),
        Double.parseDouble(row.get(5)),
        Double.parseDouble(row.get(6)),
        Double.parseDouble(row.get(7)),
        Double.parseDouble(row.get(8)),
        Double.parseDouble(row.get(9)));
  }

  private static Equations.Mean mean(List<String> row) {
    return new Equations.Mean(
        Integer.parseInt(row.get(0)),
        horizon(row.get(1)),
        Double.parseDouble(row.get(2)),
        row.subList(3, row.size()).stream().map(Double::valueOf).toList());
  }

  private static Horizon horizon(String years) {
    return years.equals("1") ? Horizon.ONE_YEAR : Horizon.FIVE_YEARS;
  }
}
