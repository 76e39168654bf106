package org.entente.core.brief;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a reader with one minute needs.
 *
 * @param word the first word
 * @param ties what is in force
 * @param practice which way practice moves
 * @param pressing what presses on it within 30 days of the date; empty if nothing is on record
 * @param trends practice of each leg, in the order of the legs
 * @param pressures every pressure, nearest in time first
 * @param freshness how far the records reach, and what is not known
 */
public record Brief(
    StandingWord word,
    Clause ties,
    Clause practice,
    List<Clause> pressing,
    List<PracticeTrend> trends,
    List<Pressure> pressures,
    List<String> freshness) {

  /** A brief names at most this many pressures. */
  public static final int MOST_PRESSURES = 5;

  /** A verdict names at most this many. */
  public static final int MOST_NAMED = 4;

  /** Copies the lists. */
  public Brief {
    pressing = List.copyOf(pressing);
    trends = List.copyOf(trends);
    pressures = List.copyOf(pressures);
    freshness = List.copyOf(freshness);
  }

  /** The answer in at most two sentences. */
  public String verdict() {
    String first = word.label() + ": " + ties.text() + "; " + practice.text() + ".";
    return pressing.isEmpty()
        ? first
        : first
            + " "
            + capital(pressing.stream().map(Clause::text).collect(Collectors.joining("")))
            + ".";
  }

  /** The pressures that began, moved or fall due within 30 days. */
  public List<Pressure> current() {
    return pressures.stream().filter(Pressure::isNow).toList();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
