package org.entente.app.report.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.entente.app.report.assessment.AssessmentPage;
import org.entente.app.report.format.HtmlPage;
import org.entente.app.report.format.Phrases;
import org.entente.app.report.format.Spark;
import org.entente.core.brief.Brief;
import org.entente.core.brief.Direction;
import org.entente.core.brief.PlainWords;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.PracticeYear;
import org.entente.core.brief.Pressure;
import org.entente.data.catalogue.Catalogue;
import org.entente.engine.result.AssessmentResult;
import org.entente.engine.result.AtlasEntry;

/** The pages of the atlas: self-contained but for one style sheet and one script beside them. */
public final class AtlasPage {

  private AtlasPage() {}

  /**
   * What the template of an entry's page sees.
   *
   * @param entry the entry
   * @param view its brief with the records that it cites
   */
  public record EntryPage(AtlasEntry entry, AssessmentPage.View view) {}

  /**
   * What the template of the front page sees.
   *
   * @param date the date in words
   * @param rows every entry
   * @param basis how many entries there are and what they rest on
   */
  public record FrontPage(String date, List<Row> rows, String basis) {

    /** Alliances and pairs of which something can be said, those first that weaken. */
    public List<Row> ranked() {
      return rows.stream()
          .sorted(
              Comparator.comparingInt(Row::rank)
                  .thenComparingDouble(row -> row.change().orElse(3))
                  .thenComparing(Row::title))
          .toList();
    }
  }

  /**
   * A line of the front page.
   *
   * @param address where its page is
   * @param title what it is called
   * @param search everything it can be found by, in lower case
   * @param members how many members
   * @param word the first word of the verdict
   * @param spark practice of the leg that moves most, as bars
   * @param balance its balance
   * @param change its change to the year before
   * @param direction which way it moves
   * @param pressures how many pressures within 30 days
   * @param trouble chance of serious trouble within three years, 0 to 1
   */
  public record Row(
      String address,
      String title,
      String search,
      int members,
      String word,
      String spark,
      OptionalDouble balance,
      OptionalDouble change,
      Direction direction,
      int pressures,
      OptionalDouble trouble) {

    int rank() {
      return switch (direction) {
        case WEAKENING -> 0;
        case STRENGTHENING -> 1;
        case STEADY -> 2;
        case UNCLEAR -> balance.isPresent() ? 3 : 4;
      };
    }

    /** The balance as it is printed. */
    public String balanceWords() {
      return Phrases.signed(balance);
    }

    /** The chance as it is printed. */
    public String troubleWords() {
      return trouble.isPresent()
          ? PlainWords.frequency(trouble.getAsDouble()).replace("about ", "")
          : "\u2013";
    }

    /** A number to sort by; the least where there is none. */
    public double troubleNumber() {
      return trouble.orElse(-1);
    }

    /** A number to sort by; the least where there is none. */
    public double balanceNumber() {
      return balance.orElse(-2);
    }
  }

  /** The line of an entry. */
  public static Row row(AtlasEntry entry, AssessmentResult result) {
    Brief brief = result.brief();
    PracticeTrend first = telling(brief.trends());
    List<String> words = new ArrayList<>(List.of(entry.title()));
    words.addAll(entry.names());
    entry
        .members()
        .forEach(
            state -> {
              words.add(state.name());
              words.add(state.code());
            });
    OptionalDouble trouble =
        result.chances().stream()
            .filter(line -> line.label().equals("trouble"))
            .flatMap(line -> line.probability().stream())
            .mapToDouble(Double::doubleValue)
            .findFirst();
    return new Row(
        entry.address(),
        entry.title(),
        String.join(" ", words).toLowerCase(Locale.ROOT),
        entry.members().size(),
        brief.word().label(),
        Spark.of(first.years().stream().map(PracticeYear::balance).toList()),
        first.now().map(PracticeYear::balance).orElse(OptionalDouble.empty()),
        first.change(),
        first.direction(),
        (int) brief.pressures().stream().filter(Pressure::isNow).count(),
        trouble);
  }

  /** The leg that moves most; otherwise the first that has a balance. */
  private static PracticeTrend telling(List<PracticeTrend> trends) {
    return trends.stream()
        .min(
            Comparator.comparingInt(
                    (PracticeTrend trend) ->
                        switch (trend.direction()) {
                          case WEAKENING, STRENGTHENING -> 0;
                          case STEADY -> 1;
                          case UNCLEAR ->
                              trend
                                      .now()
                                      .map(PracticeYear::balance)
                                      .orElse(OptionalDouble.empty())
                                      .isPresent()
                                  ? 2
                                  : 3;
                        })
                .thenComparingDouble(trend -> -Math.abs(trend.change().orElse(0)))
                .thenComparing(trend -> trend.leg().code()))
        .orElseThrow();
  }

  /** The page of an entry. */
  public static String entry(AtlasEntry entry, AssessmentResult result, Catalogue catalogue) {
    return HtmlPage.render(
        "atlasentry.jte", new EntryPage(entry, AssessmentPage.View.ofBrief(result, catalogue)));
  }

  /** The front page. */
  public static String front(FrontPage page) {
    return HtmlPage.render("atlas.jte", page);
  }

  /** The script that searches and sorts the table of a front page. */
  public static String script() {
    try (InputStream script = AtlasPage.class.getResourceAsStream("atlas.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's file atlas.js cannot be read", e);
    }
  }

  /** Every entry as CSV; an empty field is not known. */
  public static String csv(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                String.join(
                        ",",
                        row.address(),
                        '"' + row.title().replace("\"", "\"\"") + '"',
                        String.valueOf(row.members()),
                        row.word().replace(",", ""),
                        number(row.balance()),
                        number(row.change()),
                        row.direction().label(),
                        String.valueOf(row.pressures()),
                        number(row.trouble()))
                    + "\n")
        .collect(
            Collectors.joining(
                "",
                "address,title,members,word,balance,change,direction,pressures_within_30_days,trouble_within_3_years\n",
                ""));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.valueOf(Math.rint(value.getAsDouble() * 1e6) / 1e6) : "";
  }
}
