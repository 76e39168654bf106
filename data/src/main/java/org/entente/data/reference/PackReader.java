package org.entente.data.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Equations;
import org.entente.core.outlook.forecast.Estimate;
import org.entente.core.outlook.forecast.HorizonForecast;
import org.entente.core.outlook.forecast.PairYear;
import org.entente.core.outlook.forecast.ReferencePack;

/** Reads the outlooks of a pack, and works out the reasons from values and equations. */
final class PackReader {

  static final String YEARS = "alliance-years.csv";
  static final String PAIRS = "pair-years.csv";
  static final String INPUTS = "inputs.csv";
  static final String MANIFEST = "manifest.txt";
  static final String REFERENCES = "To cite:";

  /** Columns that say which alliance it is, and what became of it. */
  private static final int FACTS = 8;

  /** Columns before the inputs. */
  private static final int FIXED = 15;

  private final PackSource source;
  private final BiPredicate<String, String> wanted;
  private final List<String> inputs = new ArrayList<>();
  private final Map<String, String> labels = new TreeMap<>();
  private final Map<String, Integer> reach = new TreeMap<>();
  private final Equations equations;

  /**
   * For a pack.
   *
   * @param wanted whether values and estimates of a pair, by the codes of the states, are wanted
   */
  PackReader(PackSource source, BiPredicate<String, String> wanted) {
    this.source = source;
    this.wanted = wanted;
    this.equations = EquationFiles.read(source);
    for (List<String> row : source.rows(INPUTS)) {
      inputs.add(row.get(0));
      labels.put(row.get(0), row.get(1));
      reach.put(row.get(0), Integer.valueOf(row.get(2)));
    }
  }

  ReferencePack read() {
    List<String> lines = source.text(MANIFEST).lines().toList();
    int cite = lines.indexOf(REFERENCES);
    return new ReferencePack(
        inputs,
        labels,
        reach,
        new YearValues(source.text(YEARS), FIXED)::of,
        source.text(YEARS).lines().skip(1).map(this::line).toList(),
        source.rows(PAIRS).stream().map(PackReader::pair).toList(),
        equations,
        lines.subList(3, cite - 1),
        lines.subList(cite + 1, lines.size()));
  }

  /** Of most lines only the first cells are wanted. The writer quotes nothing in this file. */
  private AllianceYear line(String line) {
    String[] cells = line.split(",", FACTS + 1);
    return year(Arrays.asList(wanted.test(cells[2], cells[3]) ? line.split(",", -1) : cells));
  }

  private AllianceYear year(List<String> cells) {
    boolean whole = wanted.test(cells.get(2), cells.get(3));
    return new AllianceYear(
        Integer.parseInt(cells.get(0)),
        Integer.parseInt(cells.get(1)),
        cells.get(2),
        cells.get(3),
        Integer.parseInt(cells.get(4)),
        cells.get(5),
        present(cells.get(6)).map(e -> Ending.valueOf(e.toUpperCase(Locale.ROOT))),
        present(cells.get(7)).map("1"::equals),
        whole ? values(cells) : List.of(),
        !whole || cells.get(8).isEmpty() ? Optional.empty() : Optional.of(estimate(cells)));
  }

  private static Optional<String> present(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private static List<OptionalDouble> values(List<String> cells) {
    return cells.subList(FIXED, cells.size()).stream().map(Numbers::optional).toList();
  }

  private Estimate estimate(List<String> cells) {
    int year = Integer.parseInt(cells.get(1));
    double[] values =
        cells.subList(FIXED, cells.size()).stream().mapToDouble(Numbers::number).toArray();
    return new Estimate(
        forecast(year, Horizon.ONE_YEAR, cells.subList(8, 11), values),
        forecast(year, Horizon.FIVE_YEARS, cells.subList(11, 14), values),
        IntStream.range(0, values.length)
            .filter(j -> Double.isNaN(values[j]))
            .mapToObj(inputs::get)
            .toList(),
        words(cells.get(14)).stream().map(PackReader::like).toList());
  }

  private HorizonForecast forecast(
      int year, Horizon horizon, List<String> published, double[] values) {
    return equations.forecast(
        year,
        horizon,
        Double.parseDouble(published.get(0)),
        Double.parseDouble(published.get(1)),
        Double.parseDouble(published.get(2)),
        values);
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private static Estimate.Like like(String word) {
    int at = word.indexOf('@');
    return new Estimate.Like(
        Integer.parseInt(word.substring(0, at)), Integer.parseInt(word.substring(at + 1)));
  }

  private static PairYear pair(List<String> row) {
    return new PairYear(
        Integer.parseInt(row.get(0)),
        row.get(1).equals("1"),
        Integer.parseInt(row.get(2)),
        Integer.parseInt(row.get(3)),
        Integer.parseInt(row.get(4)));
  }
}
