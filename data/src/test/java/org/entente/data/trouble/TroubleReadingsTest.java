package org.entente.data.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.TroubleEquation;
import org.entente.core.outlook.trouble.TroubleInput;
import org.entente.core.outlook.trouble.TroubleSupposition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of the reference pack, read back. */
class TroubleReadingsTest {

  private static Map<String, String> files;
  private static final Map<String, TroubleEquation> EQUATIONS = new HashMap<>();

  @BeforeAll
  static void write() {
    files = new TroubleReadings(SharedTrouble.data(2021), 2021, 2024, String::valueOf).files();
    for (Definition definition : Definition.values()) {
      for (int years : new int[] {1, 3}) {
        EQUATIONS.put(definition.letter() + years, equation(definition, years));
      }
    }
  }

  private static List<NamedCsvRecord> rows(String file) {
    return CsvReader.builder().ofNamedCsvRecord(files.get("trouble/" + file)).stream().toList();
  }

  private static TroubleEquation equation(Definition definition, int years) {
    List<NamedCsvRecord> rows =
        rows("equations.csv").stream()
            .filter(row -> row.getField("definition").equals(definition.letter()))
            .filter(row -> row.getField("horizon").equals(String.valueOf(years)))
            .toList();
    double[] vector =
        rows.stream().mapToDouble(row -> Double.parseDouble(row.getField("coefficient"))).toArray();
    List<NamedCsvRecord> inputs = rows.subList(1, rows.size());
    return TroubleEquation.of(
        definition,
        inputs.stream().map(row -> TroubleInput.valueOf(row.getField("input"))).toList(),
        inputs.stream().mapToDouble(row -> Double.parseDouble(row.getField("mean"))).toArray(),
        inputs.stream().mapToDouble(row -> Double.parseDouble(row.getField("deviation"))).toArray(),
        Double.parseDouble(rows.get(0).getField("bound")),
        vector);
  }

  private static double[] inputs(NamedCsvRecord row, Definition definition) {
    double[] values = new double[TroubleInput.values().length];
    Arrays.fill(values, Double.NaN);
    for (TroubleInput input : TroubleInput.shipped()) {
      String field =
          row.findField(input.name())
              .orElseGet(() -> row.getField(input.name() + "_" + definition.letter()));
      values[input.ordinal()] = field.isEmpty() ? Double.NaN : Double.parseDouble(field);
    }
    return values;
  }

  @Test
  void probabilitiesFollowFromTheInputsAndEquationsBesideThem() {
    List<NamedCsvRecord> rows = rows("readings.csv");
    assertThat(rows.stream().filter(row -> row.getField("tie").equals("defence"))).hasSize(1707);
    for (NamedCsvRecord row : rows) {
      for (Definition definition : Definition.values()) {
        for (int years : new int[] {1, 3}) {
          String name = definition.letter() + years;
          double said = Double.parseDouble(row.getField(name));
          assertThat(EQUATIONS.get(name).probability(inputs(row, definition)))
              .as("%s of %s", name, row)
              .isCloseTo(said, within(said * 2e-3));
        }
      }
    }
  }

  @Test
  void threeYearsHoldOneYear() {
    long less =
        rows("readings.csv").stream()
            .filter(
                row ->
                    Double.parseDouble(row.getField("B3")) < Double.parseDouble(row.getField("B1")))
            .count();
    assertThat(less).isZero();
  }

  @Test
  void noSuppositionLowersAForecast() {
    for (NamedCsvRecord row : rows("readings.csv")) {
      for (Definition definition : Definition.values()) {
        double[] now = inputs(row, definition);
        for (TroubleSupposition supposition : TroubleSupposition.values()) {
          double[] then = supposition.apply(now, definition);
          TroubleEquation equation = EQUATIONS.get(definition.letter() + 3);
          assertThat(equation.logOdds(then)).isGreaterThanOrEqualTo(equation.logOdds(now) - 1e-12);
        }
      }
    }
  }

  @Test
  void theTablesAreSmall() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
      for (String file : files.keySet().stream().sorted().toList()) {
        deflated.write(files.get(file).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(bytes.size()).isLessThan(1_500_000);
  }
}
