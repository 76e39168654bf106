package org.entente.data.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Estimate;
import org.entente.core.outlook.forecast.HorizonForecast;
import org.entente.core.outlook.forecast.PairYear;
import org.entente.core.outlook.forecast.ReferencePack;

/** Writes the outlooks of a pack; numbers are rounded as they are written. */
final class PackWriter {

  /** Digits of an input: enough for log-odds to a millionth. */
  private static final int DIGITS = 9;

  private static final String HEADER =
      "alliance,year,a,b,age,obligation,ending,violated5,p1,low1,high1,p5,low5,high5,like";

  private PackWriter() {}

  static Map<String, String> write(ReferencePack pack) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(PackReader.INPUTS, inputs(pack));
    files.put(PackReader.YEARS, years(pack));
    files.put(PackReader.PAIRS, pairs(pack));
    EquationFiles.write(pack, files);
    files.put(PackReader.MANIFEST, manifest(pack));
    return files;
  }

  private static String manifest(ReferencePack pack) {
    return "Computed by: entente reference build\n\nFrom:\n"
        + String.join("\n", pack.sources())
        + "\n\n"
        + PackReader.REFERENCES
        + "\n"
        + String.join("\n", pack.references())
        + "\n";
  }

  private static String inputs(ReferencePack pack) {
    StringBuilder text = new StringBuilder("input,label,to\n");
    for (String input : pack.inputs()) {
      text.append(input).append(",\"").append(pack.labels().get(input).replace("\"", "\"\""));
      text.append("\",").append(pack.reach().get(input)).append('\n');
    }
    return text.toString();
  }

  private static String pairs(ReferencePack pack) {
    StringBuilder text = new StringBuilder("year,common_ally,pairs,bound,disputed\n");
    for (PairYear row : pack.pairs()) {
      text.append(row.year()).append(',').append(row.commonAlly() ? 1 : 0).append(',');
      text.append(row.pairs()).append(',').append(row.bound()).append(',');
      text.append(row.disputed()).append('\n');
    }
    return text.toString();
  }

  private static String years(ReferencePack pack) {
    StringBuilder text = new StringBuilder(HEADER);
    pack.inputs().forEach(input -> text.append(',').append(input));
    text.append('\n');
    for (AllianceYear row : pack.years()) {
      text.append(String.join(",", cells(row))).append('\n');
    }
    return text.toString();
  }

  private static List<String> cells(AllianceYear row) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(row.alliance()));
    cells.add(String.valueOf(row.year()));
    cells.add(row.a());
    cells.add(row.b());
    cells.add(String.valueOf(row.age()));
    cells.add(row.obligation());
    cells.add(row.ending().map(e -> e.name().toLowerCase(Locale.ROOT)).orElse(""));
    cells.add(row.violatedWithin5().map(v -> v ? "1" : "0").orElse(""));
    row.estimate()
        .ifPresentOrElse(
            estimate -> estimate(cells, estimate),
            () -> Stream.generate(() -> "").limit(7).forEach(cells::add));
    row.values().forEach(value -> cells.add(Numbers.text(value.orElse(Double.NaN), DIGITS)));
    return cells;
  }

  private static void estimate(List<String> cells, Estimate estimate) {
    chance(cells, estimate.oneYear());
    chance(cells, estimate.fiveYears());
    cells.add(
        estimate.like().stream()
            .map(l -> l.alliance() + "@" + l.year())
            .collect(Collectors.joining(" ")));
  }

  private static void chance(List<String> cells, HorizonForecast chance) {
    Stream.of(chance.probability(), chance.low(), chance.high())
        .forEach(value -> cells.add(String.format(Locale.ROOT, "%.3e", value)));
  }
}
