package org.entente.data.promise;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.core.outlook.promise.Conduct;
import org.entente.core.outlook.promise.PromiseCase;
import org.entente.core.outlook.promise.PromiseRecord;

/**
 * Every case in which a war called for help that an ally had promised, as a table that ships with
 * the program: war, name, from, to, member, ally, two, beside. States are Correlates of War
 * numbers; {@code two} says whether a treaty of two members bound them, {@code beside} whether the
 * ally fought beside the member. docs/promise-in-war.md has the rule.
 */
public final class PromiseHistory {

  private static final String HEADER = "war,name,from,to,member,ally,two,beside\n";

  /**
   * How often help came.
   *
   * @param called cases in which a war called for it
   * @param came cases of these in which the ally fought beside the member
   */
  public record Help(int called, int came) {}

  private final List<NamedCsvRecord> rows;

  private PromiseHistory(String csv) {
    this.rows = CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  /** The table that ships, read once. */
  public static PromiseHistory builtin() {
    return Builtin.HISTORY;
  }

  /** Read when it is first asked for. */
  private static final class Builtin {
    static final PromiseHistory HISTORY = read();
  }

  private static PromiseHistory read() {
    try (InputStream in = PromiseHistory.class.getResourceAsStream("help.csv")) {
      return new PromiseHistory(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How often help came in wars that were over before a year.
   *
   * @param year no war that lasted into it or later counts
   * @param two whether only those bound by a treaty of two members count
   */
  public Help help(int year, boolean two) {
    List<NamedCsvRecord> known =
        rows.stream()
            .filter(row -> Integer.parseInt(row.getField("to")) < year)
            .filter(row -> !two || row.getField("two").equals("yes"))
            .toList();
    long came = known.stream().filter(row -> row.getField("beside").equals("yes")).count();
    return new Help(known.size(), (int) came);
  }

  /** The table of a record, in its order. */
  public static String csv(PromiseRecord record) {
    return record.cases().stream()
        .filter(
            one ->
                one.called().keySet().stream()
                    .anyMatch(asked -> asked.active() && one.calledFor(asked)))
        .map(PromiseHistory::row)
        .collect(Collectors.joining("", HEADER, ""));
  }

  private static String row(PromiseCase one) {
    return String.join(
            ",",
            one.war().id(),
            one.war().name(),
            String.valueOf(one.war().firstYear()),
            String.valueOf(one.war().lastYear()),
            String.valueOf(one.member().state()),
            String.valueOf(one.ally()),
            one.bilateral() ? "yes" : "no",
            one.conduct() == Conduct.BESIDE ? "yes" : "no")
        + "\n";
  }
}
