package org.entente.data.trouble;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.TroubleEquation;
import org.entente.core.outlook.trouble.TroubleHorizon;
import org.entente.core.outlook.trouble.TroubleInput;
import org.entente.core.outlook.trouble.TroubleReading;
import org.entente.core.outlook.trouble.TroubleReading.Chance;

/** The tables that {@link TroubleReadings} writes, read back. Immutable. */
public final class TroublePack {

  /** Events are read as of this year. */
  public static final int EVENTS_TO = 2021;

  /** Slow facts are read as of this year. */
  public static final int FACTS_TO = 2024;

  /**
   * How often trouble came of pairs like these.
   *
   * @param from first year whose window counts
   * @param to last one
   * @param pairs pair-years
   * @param events pair-years with trouble within the horizon
   */
  public record Rate(
      Definition definition,
      TroubleHorizon horizon,
      boolean defence,
      int from,
      int to,
      int pairs,
      int events) {}

  private final Map<String, TroubleEquation> equations = new HashMap<>();
  private final List<TroubleReading> readings;
  private final Map<String, TroubleReading> byPair = new HashMap<>();
  private final List<Rate> rates;

  private TroublePack(String equations, String readings, String rates) {
    List<NamedCsvRecord> rows = rows(equations);
    for (Definition definition : Definition.values()) {
      for (TroubleHorizon horizon : TroubleHorizon.values()) {
        this.equations.put(name(definition, horizon), equation(rows, definition, horizon));
      }
    }
    this.readings = readings(rows(readings));
    this.readings.forEach(reading -> byPair.putIfAbsent(pair(reading.a(), reading.b()), reading));
    this.rates = rows(rates).stream().map(TroublePack::rate).toList();
  }

  /** The tables that ship with the program, read once. */
  public static TroublePack builtin() {
    return Builtin.PACK;
  }

  /** Read when it is first asked for. */
  private static final class Builtin {
    static final TroublePack PACK =
        new TroublePack(text("equations.csv"), text("readings.csv"), text("rates.csv"));
  }

  /**
   * Tables as {@link TroubleReadings#files} gives them.
   *
   * @throws IllegalArgumentException if a table is not there
   */
  public static TroublePack of(Map<String, String> files) {
    for (String name : List.of("equations", "readings", "rates")) {
      if (!files.containsKey("trouble/" + name + ".csv")) {
        throw new IllegalArgumentException("the table trouble/" + name + ".csv is not there");
      }
    }
    return new TroublePack(
        files.get("trouble/equations.csv"),
        files.get("trouble/readings.csv"),
        files.get("trouble/rates.csv"));
  }

  private static String text(String file) {
    try (InputStream in = TroublePack.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  private static String name(Definition definition, TroubleHorizon horizon) {
    return definition.letter() + horizon.years();
  }

  /** The equation of a definition and horizon. */
  public TroubleEquation equation(Definition definition, TroubleHorizon horizon) {
    return equations.get(name(definition, horizon));
  }

  /** All readings: pairs with defence first, in the order of their numbers. */
  public List<TroubleReading> readings() {
    return readings;
  }

  /** The reading of two states, in either order; empty if no obligation binds them. */
  public Optional<TroubleReading> reading(String a, String b) {
    return Optional.ofNullable(byPair.get(pair(a, b)));
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
  }

  /** How often trouble came of pairs with, or without, an obligation of defence. */
  public Rate rate(Definition definition, TroubleHorizon horizon, boolean defence) {
    return rates.stream()
        .filter(rate -> rate.definition() == definition && rate.horizon() == horizon)
        .filter(rate -> rate.defence() == defence)
        .findFirst()
        .orElseThrow();
  }

  private static TroubleEquation equation(
      List<NamedCsvRecord> all, Definition definition, TroubleHorizon horizon) {
    List<NamedCsvRecord> rows =
        all.stream()
            .filter(row -> row.getField("definition").equals(definition.letter()))
            .filter(row -> whole(row, "horizon") == horizon.years())
            .toList();
    List<NamedCsvRecord> inputs = rows.subList(1, rows.size());
    return TroubleEquation.of(
        definition,
        inputs.stream().map(row -> TroubleInput.valueOf(row.getField("input"))).toList(),
        column(inputs, "mean"),
        column(inputs, "deviation"),
        number(rows.get(0), "bound"),
        column(rows, "coefficient"));
  }

  private static double[] column(List<NamedCsvRecord> rows, String name) {
    return rows.stream().mapToDouble(row -> number(row, name)).toArray();
  }

  private static double number(NamedCsvRecord row, String name) {
    String field = row.getField(name);
    return field.isEmpty() ? Double.NaN : Double.parseDouble(field);
  }

  private static int whole(NamedCsvRecord row, String name) {
    return Integer.parseInt(row.getField(name));
  }

  private static boolean defence(NamedCsvRecord row) {
    return row.getField("tie").equals("defence");
  }

  private static Rate rate(NamedCsvRecord row) {
    return new Rate(
        row.getField("definition").equals(Definition.WIDE.letter())
            ? Definition.WIDE
            : Definition.LONG,
        whole(row, "horizon") == 1 ? TroubleHorizon.ONE_YEAR : TroubleHorizon.THREE_YEARS,
        defence(row),
        whole(row, "from"),
        whole(row, "to"),
        whole(row, "pairs"),
        whole(row, "events"));
  }

  private static List<TroubleReading> readings(List<NamedCsvRecord> rows) {
    Map<String, double[]> sorted = new HashMap<>();
    for (boolean defence : new boolean[] {true, false}) {
      for (Definition definition : Definition.values()) {
        for (TroubleHorizon horizon : TroubleHorizon.values()) {
          String name = name(definition, horizon);
          double[] chances =
              rows.stream()
                  .filter(row -> defence(row) == defence)
                  .mapToDouble(row -> number(row, name))
                  .sorted()
                  .toArray();
          sorted.put(name + defence, chances);
        }
      }
    }
    List<TroubleReading> readings = new ArrayList<>();
    for (NamedCsvRecord row : rows) {
      Map<Definition, double[]> inputs = new EnumMap<>(Definition.class);
      Map<Definition, Map<TroubleHorizon, Chance>> chances = new EnumMap<>(Definition.class);
      for (Definition definition : Definition.values()) {
        inputs.put(definition, inputs(row, definition));
        Map<TroubleHorizon, Chance> ofHorizon = new EnumMap<>(TroubleHorizon.class);
        for (TroubleHorizon horizon : TroubleHorizon.values()) {
          String name = name(definition, horizon);
          ofHorizon.put(horizon, chance(number(row, name), sorted.get(name + defence(row))));
        }
        chances.put(definition, ofHorizon);
      }
      readings.add(
          new TroubleReading(row.getField("a"), row.getField("b"), defence(row), inputs, chances));
    }
    return List.copyOf(readings);
  }

  /** The place of one of the sorted probabilities. */
  private static Chance chance(double probability, double... sorted) {
    int at = Arrays.binarySearch(sorted, probability);
    while (at + 1 < sorted.length && sorted[at + 1] == probability) {
      at++;
    }
    int higher = sorted.length - 1 - at;
    double typical = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    return new Chance(probability, higher + 1, sorted.length, typical);
  }

  private static double[] inputs(NamedCsvRecord row, Definition definition) {
    return Stream.of(TroubleInput.values())
        .mapToDouble(
            input ->
                row.findField(input.name())
                    .or(() -> row.findField(input.name() + "_" + definition.letter()))
                    .filter(field -> !field.isEmpty())
                    .map(Double::parseDouble)
                    .orElse(Double.NaN))
        .toArray();
  }
}
