package org.entente.data.events;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.core.measure.Measure;
import org.entente.core.measure.practice.ActWeights;
import org.entente.core.record.EventType;

/**
 * Goldstein's weights of acts, by the two-digit code of CAMEO that the makers of PLOVER give for
 * each of its types.
 *
 * <p>Goldstein (1992) weighted the types of WEIS, the makers of CAMEO carried the weights over to
 * their codes, and that table is published with GDELT as {@code CAMEO.goldsteinscale.txt}. The
 * crosswalk is that of the Open Event Data Alliance, {@code CAMEO2PLOVER-2021.txt} and the README
 * of the repository openeventdata/PLOVER. Where it gives a type several codes, the table has the
 * one that bears the type's name or, for ACCUSE, the one of disapproval: ASSAULT is 18 (19 and 20,
 * fighting and mass violence, have -10.0), ACCUSE is 11 (09, investigate, has the same weight).
 * REQUEST is called DEMAND there. CONCEDE and RETREAT are two halves of 08.
 */
public final class GoldsteinScale {

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "mean_goldstein_weight",
          "mean weight of acts",
          "mean of Goldstein's weights of the acts, by the two-digit CAMEO code of their PLOVER type",
          "-10 (most conflictual) to 10 (most cooperative); undefined without acts",
          "Goldstein, J. S. (1992). A conflict-cooperation scale for WEIS events data. Journal of"
              + " Conflict Resolution 36(2), 369-385; weights of CAMEO codes as published with GDELT;"
              + " crosswalk of the Open Event Data Alliance (PLOVER, 2021)");

  private static final String TABLE = "goldstein-plover.csv";
  private static final List<Line> LINES = read();
  private static final ActWeights WEIGHTS = weights();

  private GoldsteinScale() {}

  /**
   * A line of the table.
   *
   * @param type the type of PLOVER
   * @param cameo the two-digit code of CAMEO
   * @param name what CAMEO calls it
   * @param weight -10 to 10
   */
  public record Line(EventType type, String cameo, String name, double weight) {}

  /** The weights. */
  public static ActWeights builtin() {
    return WEIGHTS;
  }

  /** The table, in its own order. */
  public static List<Line> table() {
    return List.copyOf(LINES);
  }

  private static ActWeights weights() {
    Map<EventType, Double> weights = new EnumMap<>(EventType.class);
    LINES.forEach(line -> weights.put(line.type(), line.weight()));
    return new ActWeights(weights);
  }

  private static List<Line> read() {
    try (InputStream in = GoldsteinScale.class.getResourceAsStream(TABLE);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream()
          .map(
              row ->
                  new Line(
                      EventType.valueOf(row.getField("plover")),
                      row.getField("cameo"),
                      row.getField("cameo_name"),
                      Double.parseDouble(row.getField("weight"))))
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }
}
