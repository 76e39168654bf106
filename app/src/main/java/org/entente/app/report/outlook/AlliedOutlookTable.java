package org.entente.app.report.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.report.format.TextPage;
import org.entente.core.brief.PlainWords;
import org.entente.core.outlook.forecast.Estimate;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.TroubleHorizon;
import org.entente.core.outlook.trouble.TroubleReading;
import org.entente.data.trouble.TroublePack;
import org.entente.engine.AlliedOutlooks;

/** Writes the outlooks of all allied pairs, as CSV or as text of 80 columns. */
public final class AlliedOutlookTable {

  /** The text has so many rows. */
  public static final int TOP = 25;

  private static final int[] WIDTHS = {5, 31, 19, 12, 12};

  private AlliedOutlookTable() {}

  /**
   * Every pair. Probabilities are from 0 to 1 with six decimals; an empty field says that the model
   * has no answer. {@code place}, {@code listed} and {@code typical} are those of {@code
   * trouble_3y_a} among pairs with the same kind of {@code obligation}.
   */
  public static String csv(AlliedOutlooks outlooks) {
    StringBuilder table =
        new StringBuilder(
            "a,b,tie,obligation,trouble_1y_a,trouble_3y_a,trouble_1y_b,trouble_3y_b,place,listed,"
                + "typical,break_1y,break_5y,trained_to_a,trained_to_b,events_as_of,facts_as_of,"
                + "break_as_of\n");
    for (AlliedOutlooks.Row row : outlooks.rows()) {
      TroubleReading reading = row.reading();
      Optional<Estimate> breaking = row.breaking().flatMap(found -> found.estimate());
      table
          .append(
              String.join(
                  ",",
                  row.leg().a().code(),
                  row.leg().b().code(),
                  row.tie().label(),
                  reading.defence() ? "defence" : "lesser",
                  chance(reading, Definition.WIDE, TroubleHorizon.ONE_YEAR),
                  chance(reading, Definition.WIDE, TroubleHorizon.THREE_YEARS),
                  chance(reading, Definition.LONG, TroubleHorizon.ONE_YEAR),
                  chance(reading, Definition.LONG, TroubleHorizon.THREE_YEARS),
                  String.valueOf(row.wide().place()),
                  String.valueOf(row.wide().listed()),
                  number(row.wide().typical()),
                  breaking.map(found -> number(found.oneYear().probability())).orElse(""),
                  breaking.map(found -> number(found.fiveYears().probability())).orElse(""),
                  String.valueOf(Definition.WIDE.lastYear()),
                  String.valueOf(Definition.LONG.lastYear()),
                  String.valueOf(TroublePack.EVENTS_TO),
                  String.valueOf(TroublePack.FACTS_TO),
                  breaking.map(found -> String.valueOf(outlooks.breaksAsOf())).orElse("")))
          .append('\n');
    }
    return table.toString();
  }

  private static String chance(
      TroubleReading reading, Definition definition, TroubleHorizon horizon) {
    return number(reading.chance(definition, horizon).probability());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  /**
   * The first {@value #TOP} pairs.
   *
   * @param colour whether the title is set in bold for a terminal
   */
  public static String text(AlliedOutlooks outlooks, boolean colour) {
    TextPage page = new TextPage(colour);
    page.title("Outlooks of all allied pairs, " + PlainWords.date(outlooks.on()));
    page.item(
        "",
        "Serious trouble within three years (definition A) and a bilateral alliance broken within"
            + " five. Trouble: trained to "
            + Definition.WIDE.lastYear()
            + ", inputs as of "
            + TroublePack.EVENTS_TO
            + " (events) and "
            + TroublePack.FACTS_TO
            + " (the rest); it says who rather than when. Break: inputs as of "
            + outlooks.breaksAsOf()
            + ".");
    page.blank();
    page.row(WIDTHS, "", "pair", "tie on the date", "trouble", "break");
    List<AlliedOutlooks.Row> rows = outlooks.rows();
    for (int i = 0; i < Math.min(TOP, rows.size()); i++) {
      AlliedOutlooks.Row row = rows.get(i);
      page.row(
          WIDTHS,
          String.valueOf(i + 1),
          row.leg().a().name() + "\u2013" + row.leg().b().name(),
          row.tie().label(),
          frequency(row.wide().probability()),
          row.breaking()
              .flatMap(found -> found.estimate())
              .map(found -> frequency(found.fiveYears().probability()))
              .orElse("\u2013"));
    }
    long defence = rows.stream().filter(row -> row.reading().defence()).count();
    page.note(
        String.format(
            Locale.ROOT,
            "pairs with a defence obligation in ATOP (2018) come first: %,d; with a lesser one: %,d;"
                + " -o FILE writes all",
            defence,
            rows.size() - defence));
    return page.text();
  }

  private static String frequency(double probability) {
    return PlainWords.frequency(probability).replace("about ", "");
  }
}
