package org.entente.data.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.outlook.Ending;

/**
 * The pack as files: {@code alliance-years.csv}, {@code pair-years.csv}, {@code inputs.csv} and
 * {@code manifest.txt}. Numbers are rounded as they are written, so that the same pack gives the
 * same bytes.
 */
public final class ReferenceFiles {

  private static final String YEARS = "alliance-years.csv";
  private static final String PAIRS = "pair-years.csv";
  private static final String INPUTS = "inputs.csv";
  private static final String MANIFEST = "manifest.txt";
  private static final String REFERENCES = "To cite:";
  private static final int FIXED = 18;

  private ReferenceFiles() {}

  /** The files by name. */
  public static Map<String, String> write(ReferencePack pack) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(INPUTS, inputs(pack));
    files.put(YEARS, years(pack));
    files.put(PAIRS, pairs(pack));
    files.put(MANIFEST, manifest(pack));
    return files;
  }

  private static String manifest(ReferencePack pack) {
    return "Computed by: entente reference build\n\nFrom:\n"
        + String.join("\n", pack.sources())
        + "\n\n"
        + REFERENCES
        + "\n"
        + String.join("\n", pack.references())
        + "\n";
  }

  private static String inputs(ReferencePack pack) {
    StringBuilder text = new StringBuilder("input,label\n");
    for (String input : pack.inputs()) {
      text.append(input).append(",\"").append(pack.labels().get(input).replace("\"", "\"\""));
      text.append("\"\n");
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
    StringBuilder text =
        new StringBuilder(
            "alliance,year,a,b,age,obligation,ending,violated5,p1,low1,high1,p5,low5,high5,"
                + "reference5,held5,missing,like");
    pack.inputs().forEach(input -> text.append(",by_").append(input));
    text.append('\n');
    for (AllianceYear row : pack.years()) {
      text.append(String.join(",", cells(pack, row))).append('\n');
    }
    return text.toString();
  }

  private static List<String> cells(ReferencePack pack, AllianceYear row) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(row.alliance()));
    cells.add(String.valueOf(row.year()));
    cells.add(row.a());
    cells.add(row.b());
    cells.add(String.valueOf(row.age()));
    cells.add(row.obligation());
    cells.add(row.ending().map(e -> e.name().toLowerCase(Locale.ROOT)).orElse(""));
    cells.add(row.violatedWithin5().map(v -> v ? "1" : "0").orElse(""));
    if (row.statement().isEmpty()) {
      Stream.generate(() -> "").limit(10L + pack.inputs().size()).forEach(cells::add);
      return cells;
    }
    AllianceYear.Statement s = row.statement().get();
    chance(cells, s.oneYear());
    chance(cells, s.fiveYears());
    cells.add(thousandths(s.reference()));
    cells.add(thousandths(s.heldBack()));
    cells.add(String.join(" ", s.missing()));
    cells.add(
        s.like().stream().map(l -> l.alliance() + "@" + l.year()).collect(Collectors.joining(" ")));
    s.contributions().forEach(part -> cells.add(thousandths(part)));
    return cells;
  }

  private static void chance(List<String> cells, AllianceYear.Chance chance) {
    Stream.of(chance.probability(), chance.low(), chance.high())
        .forEach(value -> cells.add(String.format(Locale.ROOT, "%.3e", value)));
  }

  private static String thousandths(double value) {
    double rounded = Math.round(value * 1000) / 1000.0;
    return rounded == 0 ? "0" : String.valueOf(rounded);
  }

  /**
   * The pack on board.
   *
   * @throws IllegalStateException if the program ships without it
   */
  public static ReferencePack builtin() {
    return builtin((a, b) -> true);
  }

  /**
   * The pack on board, with the model's statements for some pairs only: to read them all takes
   * longer than the rest.
   *
   * @param wanted whether the statements for a pair, by the codes of the states, are wanted
   * @throws IllegalStateException if the program ships without it
   */
  public static ReferencePack builtin(BiPredicate<String, String> wanted) {
    Map<String, String> labels = new TreeMap<>();
    List<String> inputs = new ArrayList<>();
    for (NamedCsvRecord row : rows(INPUTS)) {
      inputs.add(row.getField("input"));
      labels.put(row.getField("input"), row.getField("label"));
    }
    List<String> lines = text(MANIFEST).lines().toList();
    int cite = lines.indexOf(REFERENCES);
    return new ReferencePack(
        inputs,
        labels,
        rows(YEARS).stream().map(row -> year(row, wanted)).toList(),
        rows(PAIRS).stream().map(ReferenceFiles::pair).toList(),
        lines.subList(3, cite - 1),
        lines.subList(cite + 1, lines.size()));
  }

  private static AllianceYear year(NamedCsvRecord row, BiPredicate<String, String> wanted) {
    List<String> cells = row.getFields();
    return new AllianceYear(
        Integer.parseInt(cells.get(0)),
        Integer.parseInt(cells.get(1)),
        cells.get(2),
        cells.get(3),
        Integer.parseInt(cells.get(4)),
        cells.get(5),
        present(cells.get(6)).map(e -> Ending.valueOf(e.toUpperCase(Locale.ROOT))),
        present(cells.get(7)).map("1"::equals),
        cells.get(8).isEmpty() || !wanted.test(cells.get(2), cells.get(3))
            ? Optional.empty()
            : Optional.of(statement(cells)));
  }

  private static Optional<String> present(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private static AllianceYear.Statement statement(List<String> cells) {
    return new AllianceYear.Statement(
        chance(cells, 8),
        chance(cells, 11),
        Double.parseDouble(cells.get(14)),
        Double.parseDouble(cells.get(15)),
        cells.subList(FIXED, cells.size()).stream().map(Double::valueOf).toList(),
        words(cells.get(16)),
        words(cells.get(17)).stream().map(ReferenceFiles::like).toList());
  }

  private static AllianceYear.Chance chance(List<String> cells, int from) {
    return new AllianceYear.Chance(
        Double.parseDouble(cells.get(from)),
        Double.parseDouble(cells.get(from + 1)),
        Double.parseDouble(cells.get(from + 2)));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private static AllianceYear.Like like(String word) {
    int at = word.indexOf('@');
    return new AllianceYear.Like(
        Integer.parseInt(word.substring(0, at)), Integer.parseInt(word.substring(at + 1)));
  }

  private static PairYear pair(NamedCsvRecord row) {
    return new PairYear(
        Integer.parseInt(row.getField("year")),
        row.getField("common_ally").equals("1"),
        Integer.parseInt(row.getField("pairs")),
        Integer.parseInt(row.getField("bound")),
        Integer.parseInt(row.getField("disputed")));
  }

  private static List<NamedCsvRecord> rows(String name) {
    try (Reader reader = open(name);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    try (InputStream in = stream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String name) {
    return new InputStreamReader(stream(name), StandardCharsets.UTF_8);
  }

  private static InputStream stream(String name) {
    InputStream in = ReferenceFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "the program ships without " + name + " of its reference pack");
    }
    return in;
  }
}
