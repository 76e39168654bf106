package org.entente.data.outlook.replication;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.entente.core.outlook.Ending;

/**
 * An independent fit of the same model, with R's {@code survival::coxph}: what {@code Rscript
 * bench/leeds-savun.R panel.csv members.csv} printed of the panels as {@code entente outlook panel}
 * writes them.
 */
public final class FitInR {

  /** What it was made with. */
  public static final String VERSION = "R 4.2.2, survival 3.5-3";

  /**
   * A line of the fit.
   *
   * @param coding coding of the regime covariates
   * @param ending way of ending
   * @param condition condition
   * @param rows complete rows
   * @param events events
   * @param coefficient log hazard ratio
   * @param error its standard error, clustered by alliance
   * @param p two-sided p-value
   */
  public record Line(
      RegimeCoding coding,
      Ending ending,
      Condition condition,
      int rows,
      int events,
      double coefficient,
      double error,
      double p) {

    /** Factor of the hazard. */
    public double hazardRatio() {
      return Math.exp(coefficient);
    }
  }

  private static final String FILE = "leeds-savun-r.csv";

  private final List<Line> lines;

  private FitInR(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The bundled fit. */
  public static FitInR builtin() {
    try (InputStream in = FitInR.class.getResourceAsStream(FILE);
        CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
      return new FitInR(reader.stream().map(FitInR::line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(NamedCsvRecord row) {
    return new Line(
        row.getField("coding").equals("panel") ? RegimeCoding.PANEL : RegimeCoding.EARLIER,
        Ending.valueOf(row.getField("ending")),
        Condition.valueOf(row.getField("condition")),
        Integer.parseInt(row.getField("rows")),
        Integer.parseInt(row.getField("events")),
        Double.parseDouble(row.getField("coefficient")),
        Double.parseDouble(row.getField("error")),
        Double.parseDouble(row.getField("p")));
  }

  /** All lines. */
  public List<Line> lines() {
    return lines;
  }

  /** The line of a condition. */
  public Line line(RegimeCoding coding, Ending ending, Condition condition) {
    return lines.stream()
        .filter(line -> line.coding() == coding)
        .filter(line -> line.ending() == ending && line.condition() == condition)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(FILE + " lacks " + coding + ", " + condition));
  }
}
