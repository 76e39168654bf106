package org.entente.app.report.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.app.report.format.Phrases;
import org.entente.app.report.format.Spark;
import org.entente.core.brief.PlainWords;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.PracticeYear;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.state.State;
import org.entente.data.trouble.TroublePack;
import org.entente.engine.result.AllianceEntry;
import org.entente.engine.result.Ranking;

/**
 * Pairs by the direction of practice, as the explorer shows them.
 *
 * @param ranking the pairs
 * @param alliances those in force on the date; a pair of members is found by their names
 * @param query of this view, as used in the addresses of its downloads
 */
public record ExploreRanking(Ranking ranking, List<AllianceEntry> alliances, String query) {

  private static final int MOST_WORDS = 3;

  /** Copies the list. */
  public ExploreRanking {
    alliances = List.copyOf(alliances);
  }

  /** The date in words. */
  public String date() {
    return PlainWords.date(ranking.on());
  }

  /** Which pairs there are. */
  public String basis() {
    return ranking.rows().isEmpty()
        ? "No pair is ranked: acts between states were not looked for on this date or before."
        : PlainWords.capital(ranking.basis()) + ".";
  }

  /** What the chances of trouble rest on. */
  public String troubleBasis() {
    return ranking.rows().stream().noneMatch(row -> row.trouble().isPresent())
        ? "Not known for any pair on this date."
        : "Trained on trouble to "
            + Definition.WIDE.lastYear()
            + "; inputs as of "
            + TroublePack.EVENTS_TO
            + " (events) and "
            + TroublePack.FACTS_TO
            + " (the rest).";
  }

  /** The pairs, first place first. */
  public List<Row> rows() {
    List<Group> groups =
        alliances.stream()
            .map(entry -> new Group(entry.members(ranking.on()), shortNames(entry)))
            .filter(group -> group.members().size() > 2)
            .toList();
    return ranking.rows().stream()
        .map(row -> new Row(row, ranking.on().toString(), groups))
        .toList();
  }

  /** Long names list states, and would find pairs by the name of a third. */
  private static List<String> shortNames(AllianceEntry entry) {
    return entry.names().stream().filter(name -> name.split(" ", -1).length <= MOST_WORDS).toList();
  }

  /**
   * An alliance of more than two.
   *
   * @param members codes of its members on the date
   * @param names its names
   */
  record Group(Set<String> members, List<String> names) {

    /** Copies the collections. */
    Group {
      members = Set.copyOf(members);
      names = List.copyOf(names);
    }
  }

  /**
   * A pair.
   *
   * @param row its place in the ranking
   * @param on the date
   * @param groups alliances of more than two
   */
  public record Row(Ranking.Row row, String on, List<Group> groups) {

    /** Copies the list. */
    public Row {
      groups = List.copyOf(groups);
    }

    /** Where its assessment is. */
    public String address() {
      return "/assess/" + row.leg().a().code() + "+" + row.leg().b().code() + "?on=" + on;
    }

    /** What it is called. */
    public String title() {
      return row.leg().a().name() + " \u2013 " + row.leg().b().name();
    }

    /** Everything it can be found by, in lower case: both states and the alliances of both. */
    public String search() {
      List<String> words = new ArrayList<>();
      for (State state : List.of(row.leg().a(), row.leg().b())) {
        words.add(state.name());
        words.add(state.code());
      }
      groups.stream()
          .filter(
              group ->
                  group.members().contains(row.leg().a().code())
                      && group.members().contains(row.leg().b().code()))
          .forEach(group -> words.addAll(group.names()));
      return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    /** Balance of the year. */
    public Cell now() {
      return Cell.of(balance(row.trend().flatMap(PracticeTrend::now)));
    }

    /** Balance of the year before. */
    public Cell before() {
      return Cell.of(balance(row.trend().flatMap(PracticeTrend::before)));
    }

    /** The balance of the year minus that of the year before. */
    public Cell change() {
      return Cell.of(row.trend().map(PracticeTrend::change).orElse(OptionalDouble.empty()));
    }

    /** Acts of the year behind its balance; a dash if they were not looked for. */
    public Cell acts() {
      return row.trend()
          .flatMap(PracticeTrend::now)
          .filter(PracticeYear::covered)
          .map(year -> new Cell(String.valueOf(year.acts().size()), year.acts().size()))
          .orElseGet(() -> Cell.of(OptionalDouble.empty()));
    }

    /** The balances of the years, as bars. */
    public String spark() {
      return row.trend()
          .map(trend -> Spark.of(trend.years().stream().map(PracticeYear::balance).toList()))
          .orElse("");
    }

    /** Which way it moves. */
    public String direction() {
      return row.trend().map(trend -> trend.direction().label()).orElse(Cell.DASH);
    }

    /** Chance of serious trouble within three years. */
    public Cell trouble() {
      return row.trouble().isPresent()
          ? new Cell(
              PlainWords.frequency(row.trouble().getAsDouble()).replace("about ", ""),
              row.trouble().getAsDouble())
          : Cell.of(OptionalDouble.empty());
    }

    private static OptionalDouble balance(Optional<PracticeYear> year) {
      return year.map(PracticeYear::balance).orElse(OptionalDouble.empty());
    }
  }

  /**
   * A number.
   *
   * @param words as it is printed; a dash if it is not known
   * @param value to sort by; below every other if it is not known
   */
  public record Cell(String words, double value) {

    private static final String DASH = "\u2013";
    private static final double LEAST = -3;

    static Cell of(OptionalDouble value) {
      return value.isPresent()
          ? new Cell(Phrases.signed(value), value.getAsDouble())
          : new Cell(DASH, LEAST);
    }
  }
}
