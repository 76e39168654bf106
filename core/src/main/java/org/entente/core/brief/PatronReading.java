package org.entente.core.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.measure.RankCorrelation;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * How much of a quasi-alliance is on record with its common ally in it.
 *
 * <p>Reference: Cha, V. D. (1999). Alignment Despite Antagonism. Stanford University Press.
 *
 * @param leg the pair without a defence pact
 * @param patron the ally with which both have one
 * @param allies how many such allies the pair has, at least one
 * @param year the year whose acts are counted; empty if acts between the two were never looked for
 * @param cooperation acts of cooperation between the two in that year, oldest first
 * @param shared those of them whose record names the patron too
 * @param commitments obligations and arrangements in force between the two
 * @param withPatron those of them that the patron is in as well
 * @param first how the yearly balance of the pair went with that of the patron and the first state
 * @param second the same with the second state
 * @param pressures what presses on the patron's ties with the two within 30 days, nearest first
 */
public record PatronReading(
    Leg leg,
    State patron,
    int allies,
    Optional<Span> year,
    List<Event> cooperation,
    List<Event> shared,
    List<Commitment> commitments,
    List<Commitment> withPatron,
    Together first,
    Together second,
    List<Pressure> pressures) {

  private static final int MOST_OF_TWO_LINES = 156;

  private static final int MOST_NAMED = 3;

  /** Copies the lists. */
  public PatronReading {
    cooperation = List.copyOf(cooperation);
    shared = List.copyOf(shared);
    commitments = List.copyOf(commitments);
    withPatron = List.copyOf(withPatron);
    pressures = List.copyOf(pressures);
  }

  /**
   * How the balance of the pair and that of a tie with the patron went together over the years.
   *
   * @param tie the patron and one of the two
   * @param all over all acts; empty with too few years
   * @param apart without the acts whose record names all three, which count in both balances; empty
   *     with too few years
   */
  public record Together(Leg tie, Optional<RankCorrelation> all, Optional<RankCorrelation> apart) {}

  /** The records behind it. */
  public List<Fact> evidence() {
    List<Fact> facts = new ArrayList<>(cooperation);
    commitments.forEach(commitment -> facts.addAll(commitment.evidence()));
    pressures.forEach(pressure -> facts.addAll(pressure.evidence()));
    return facts.stream().distinct().toList();
  }

  /** In one sentence, short enough for two lines of a terminal. */
  public String line() {
    String line = line(PlainWords.name(patron.name()), PlainWords.names(leg));
    return line.length() <= MOST_OF_TWO_LINES
        ? line
        : line(patron.code(), leg.a().code() + " and " + leg.b().code());
  }

  private String line(String ally, String two) {
    String acts =
        year.isEmpty()
            ? "acts between " + two + " were not looked for"
            : cooperation.isEmpty()
                ? "no cooperative act between " + two + " in the year"
                : ally
                    + " is in "
                    + shared.size()
                    + " of the year's "
                    + cooperation.size()
                    + (cooperation.size() == 1 ? " cooperative act" : " cooperative acts")
                    + " between "
                    + two;
    boolean named = !year.isEmpty() && !cooperation.isEmpty();
    String bonds =
        commitments.isEmpty()
            ? "no agreement of the two on record"
            : (named ? "" : ally + " is ")
                + "in "
                + withPatron.size()
                + " of their "
                + commitments.size()
                + (commitments.size() == 1 ? " agreement" : " agreements");
    return PlainWords.capital(
        acts
            + (named && !commitments.isEmpty() ? " and " : "; ")
            + bonds
            + "; "
            + PlainWords.count(pressures.size(), "pressure", "pressures")
            + " now on its ties.");
  }

  /** In full sentences, each true by itself. */
  public List<String> sentences() {
    String ally = PlainWords.name(patron.name());
    String two = PlainWords.names(leg);
    List<String> lines = new ArrayList<>();
    lines.add(PlainWords.capital(acts(ally, two)));
    lines.add(bonds(ally));
    lines.add(moved(first, two));
    lines.add(moved(second, two));
    lines.add(pressing(ally));
    if (allies > 1) {
      lines.add(
          PlainWords.capital(
              PlainWords.number(allies)
                  + " states have a defence pact with both; this is the one that is named in most"
                  + " of these acts."));
    }
    return lines;
  }

  private String acts(String ally, String two) {
    if (year.isEmpty()) {
      return "acts between " + two + " were not looked for.";
    }
    String to = " in the year to " + PlainWords.date(year.get().to().orElseThrow());
    return cooperation.isEmpty()
        ? "no act of cooperation between " + two + " is on record" + to + "."
        : ally
            + " is named in "
            + shared.size()
            + " of the "
            + cooperation.size()
            + " acts of cooperation on record between "
            + two
            + to
            + ".";
  }

  private String bonds(String ally) {
    if (commitments.isEmpty()) {
      return "No obligation or arrangement between the two is on record as in force.";
    }
    return PlainWords.capital(ally)
        + " is in "
        + withPatron.size()
        + " of the "
        + commitments.size()
        + " obligations and arrangements in force between the two"
        + (withPatron.isEmpty() || withPatron.size() > MOST_NAMED
            ? ""
            : " ("
                + String.join("; ", withPatron.stream().map(c -> c.treaty().name()).toList())
                + ")")
        + ".";
  }

  private static String moved(Together together, String two) {
    String tie = PlainWords.names(together.tie());
    if (together.all().isEmpty()) {
      return "Whether the yearly balance of "
          + two
          + " moved with that of "
          + tie
          + " cannot be said: fewer than "
          + PlainWords.number(RankCorrelation.FEWEST)
          + " years count, or one of the two did not change.";
    }
    RankCorrelation all = together.all().get();
    return "Over "
        + PlainWords.number(all.n())
        + " years the balance of "
        + two
        + how(all)
        + tie
        + " ("
        + figures(all)
        + together
            .apart()
            .map(apart -> "; without the acts that name all three " + figures(apart))
            .orElse("")
        + ").";
  }

  /** A direction only where the interval is on one side of zero. */
  private static String how(RankCorrelation found) {
    boolean up = found.interval().map(i -> i.low() > 0).orElse(found.value() > 0);
    boolean down = found.interval().map(i -> i.high() < 0).orElse(found.value() < 0);
    return up
        ? " rose and fell with that of "
        : down ? " went the opposite way from that of " : " shows no clear link with that of ";
  }

  private static String figures(RankCorrelation found) {
    return String.format(Locale.ROOT, "rank correlation %+.2f", found.value())
        + found
            .interval()
            .map(
                i ->
                    String.format(
                        Locale.ROOT, ", 95 %% interval %+.2f to %+.2f", i.low(), i.high()))
            .orElse("")
        + ", n = "
        + found.n();
  }

  private String pressing(String ally) {
    String ties = " on the ties of " + ally + " with the two";
    if (pressures.isEmpty()) {
      return "No pressure" + ties + " is on record within 30 days.";
    }
    List<String> nouns = pressures.stream().map(Pressure::noun).distinct().toList();
    return PlainWords.capital(PlainWords.count(pressures.size(), "pressure", "pressures"))
        + ties
        + " within 30 days: "
        + PlainWords.list(nouns)
        + ".";
  }
}
