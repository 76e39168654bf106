package org.entente.app.report.practice;

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
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.app.report.chart.LineChart;
import org.entente.app.report.format.HtmlPage;
import org.entente.app.report.format.Phrases;
import org.entente.core.measure.practice.PracticeProfile;
import org.entente.core.record.Records;
import org.entente.core.state.StateRegistry;

/** Writes {@code docs/practice-by-year.md} and its charts. */
public final class PracticePage {

  /** The name of the page. */
  public static final String PAGE = "practice-by-year.md";

  /** The folder of the charts, beside the page. */
  public static final String CHARTS = "practice";

  private static final int FIRST = 2015;
  private static final int LAST = 2025;
  private static final int SPREAD_FROM = 2019;
  private static final String READINGS = "readings.csv";
  private static final Pattern PAIR = Pattern.compile("[A-Z]{3}-[A-Z]{3}");

  private final List<YearlyPractice> pairs;
  private final Map<String, String> readings;
  private final AlliedSpread spread;
  private final StringBuilder text = new StringBuilder();

  private PracticePage(Records records, StateRegistry registry) {
    this.readings = readings();
    this.pairs =
        readings.keySet().stream()
            .filter(about -> PAIR.matcher(about).matches())
            .map(
                pair ->
                    YearlyPractice.of(
                        records,
                        registry.byCode(pair.substring(0, 3)).orElseThrow(),
                        registry.byCode(pair.substring(4)).orElseThrow(),
                        FIRST,
                        LAST))
            .toList();
    this.spread = AlliedSpread.of(records, SPREAD_FROM, LAST);
  }

  /** Page and charts by their path below the folder of the documentation. */
  public static Map<String, String> of(Records records, StateRegistry registry) {
    PracticePage page = new PracticePage(records, registry);
    Map<String, String> files = new TreeMap<>();
    files.put(PAGE, page.write());
    for (YearlyPractice pair : page.pairs) {
      files.put(CHARTS + "/" + pair.code() + ".svg", chart(pair));
    }
    return files;
  }

  private static Map<String, String> readings() {
    try (InputStream in = PracticePage.class.getResourceAsStream(READINGS);
        Reader csv = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      Map<String, String> readings = new LinkedHashMap<>();
      rows.forEach(row -> readings.put(row.getField("about"), row.getField("reading")));
      return readings;
    } catch (IOException e) {
      throw new UncheckedIOException(READINGS, e);
    }
  }

  private static String chart(YearlyPractice pair) {
    List<Integer> years = pair.years().stream().map(YearlyPractice.Year::year).toList();
    List<LineChart.Series> lines = new ArrayList<>();
    lines.add(
        new LineChart.Series(
            "balance", pair.years().stream().map(YearlyPractice.Year::balance).toList()));
    lines.add(
        new LineChart.Series(
            "weight / 10", pair.years().stream().map(year -> tenth(year.meanWeight())).toList()));
    if (pair.hasYearlyProtests()) {
      lines.add(
          new LineChart.Series(
              "no yearly p.",
              pair.years().stream().map(YearlyPractice.Year::withoutYearly).toList()));
    }
    return HtmlPage.part(
        "linechart.jte",
        Map.of(
            "chart",
            LineChart.of(
                pair.a().name() + " and " + pair.b().name(),
                "net cooperation of the acts on record and their mean Goldstein weight, by calendar year"
                    + (pair.hasYearlyProtests()
                        ? "; the third line leaves out protests made every year"
                        : ""),
                years,
                lines),
            "id",
            "practice"));
  }

  private static OptionalDouble tenth(OptionalDouble value) {
    return value.isPresent() ? OptionalDouble.of(value.getAsDouble() / 10) : value;
  }

  private String write() {
    line(
        "<!-- Written by: entente casebook pages docs. Do not edit; the words are in readings.csv. -->");
    line("# Practice by year");
    line("");
    line(readings.get("intro"));
    line("");
    line("## How far allied pairs differ");
    line("");
    line(
        "All pairs with a defence pact in force at the end of the year whose acts were looked for on every day of it, "
            + spread.first()
            + " to "
            + spread.last()
            + ": "
            + spread.pairs()
            + " pairs.");
    line("");
    line("| what | casebook of November 2026, before acts between allies were looked for | now |");
    line("| --- | --- | --- |");
    line("| pairs | " + readings.get("before-pairs") + " | " + spread.pairs() + " |");
    line(
        "| pair-years | "
            + readings.get("before-years")
            + " | "
            + spread.pairYears().size()
            + " |");
    line(
        "| of these at exactly +1.00 | "
            + readings.get("before-one")
            + " | "
            + spread.atOne()
            + " |");
    line(
        "| standard deviation of the balance | "
            + readings.get("before-sd")
            + " | "
            + number(spread.deviation())
            + " |");
    line(
        "| standard deviation of the mean weight | "
            + readings.get("before-weight-sd")
            + " | "
            + number(spread.weightDeviation())
            + " |");
    line("");
    line(readings.get("spread"));
    line("");
    line("## Beside ICEWS");
    line("");
    line(readings.get("icews"));
    line("");
    for (YearlyPractice pair : pairs) {
      pair(pair);
    }
    return text.toString().stripTrailing() + "\n";
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private void pair(YearlyPractice pair) {
    line("## " + pair.a().name() + " and " + pair.b().name());
    line("");
    line(
        "!["
            + pair.a().name()
            + " and "
            + pair.b().name()
            + " by year]("
            + CHARTS
            + "/"
            + pair.code()
            + ".svg)");
    line("");
    boolean yearly = pair.hasYearlyProtests();
    line(
        "| year | balance (acts) | 95 % interval | conflict | mean weight |"
            + (yearly ? " yearly protests | balance without them |" : ""));
    line("| --- | --- | --- | --- | --- |" + (yearly ? " --- | --- |" : ""));
    for (YearlyPractice.Year year : pair.years()) {
      line(
          year.profile()
              .map(p -> row(year.year(), p, yearly))
              .orElse(missing(year.year(), yearly)));
    }
    line("");
    line(readings.get(pair.code()));
    line("");
  }

  private static String missing(int year, boolean yearly) {
    return "| " + year + " | not looked for on every day |  |  |  |" + (yearly ? "  |  |" : "");
  }

  private static String row(int year, PracticeProfile profile, boolean yearly) {
    String row =
        "| "
            + year
            + " | "
            + PracticePhrases.balance(profile.count())
            + " | "
            + profile.count().interval().map(PracticePhrases::interval).orElse("\u2013")
            + " | "
            + profile.count().conflict()
            + " | "
            + Phrases.signed(profile.meanWeight())
            + " |";
    return yearly
        ? row
            + " "
            + profile.yearly().size()
            + " | "
            + PracticePhrases.balance(profile.withoutYearly())
            + " |"
        : row;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
