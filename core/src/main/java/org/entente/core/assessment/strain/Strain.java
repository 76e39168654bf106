package org.entente.core.assessment.strain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.measure.Reading;
import org.entente.core.record.Fact;

/**
 * Something that pulls at the alliance on the date.
 *
 * @param kind what sort of strain
 * @param about codes of the states concerned; a strain between two members concerns their leg, one
 *     of a single member on all its legs
 * @param text what it is, in plain words with its dates
 * @param details what belongs to it, one line each
 * @param nearest the day nearest to the date of the assessment on which it began, moved or falls
 *     due
 * @param nearness how near that is
 * @param days how many days away, before or after
 * @param reading the number behind it, where there is one
 * @param evidence the records behind it
 */
public record Strain(
    Kind kind,
    List<String> about,
    String text,
    List<String> details,
    LocalDate nearest,
    Nearness nearness,
    long days,
    Optional<Reading> reading,
    List<Fact> evidence) {

  /**
   * Nearest in time first; then by kind, and by text so that the order never depends on anything
   * else.
   */
  public static final Comparator<Strain> RANK =
      Comparator.comparing(Strain::nearness)
          .thenComparingLong(Strain::days)
          .thenComparing(Strain::kind)
          .thenComparing(Strain::text);

  /** Sorts of strain, each with its name and the reference for why it is looked at. */
  public enum Kind {
    TREATY_STEP("treaty in question", "Leeds and Savun 2007"),
    POLITICAL_CRISIS("political crisis", "Walt 1997; Leeds, Mattes and Vogel 2009"),
    LEADER_LEAVING("leader leaving", "Leeds, Mattes and Vogel 2009"),
    NEW_LEADER("new leader", "Leeds, Mattes and Vogel 2009"),
    ECONOMIC_MEASURE("economic measure", "Long and Leeds 2006"),
    DISPUTE("dispute", "Long, Nordstrom and Baek 2007"),
    OUTSIDE_PULL("outside pull", "Leeds and Savun 2007; Crawford 2011"),
    WORDS_AND_DEEDS("words against deeds", "Snyder 1997"),
    DEPENDENCE("dependence", "Morrow 1991; Cha 1999"),
    IMBALANCE("structural imbalance", "Heider 1946; Maoz et al. 2007");

    private final String label;
    private final String reference;

    Kind(String label, String reference) {
      this.label = label;
      this.reference = reference;
    }

    /** What to call it. */
    public String label() {
      return label;
    }

    /** Who argued that it matters. */
    public String reference() {
      return reference;
    }
  }

  /** Copies the lists. */
  public Strain {
    about = List.copyOf(about);
    details = List.copyOf(details);
    evidence = List.copyOf(evidence);
  }

  /**
   * Makes a strain, with the days from {@code nearest} to the date and how near that is.
   *
   * @param on the date of the assessment
   */
  public static Strain of(
      Kind kind,
      List<String> about,
      String text,
      List<String> details,
      LocalDate nearest,
      LocalDate on,
      Optional<Reading> reading,
      List<? extends Fact> evidence) {
    long days = Math.abs(ChronoUnit.DAYS.between(nearest, on));
    return new Strain(
        kind,
        about,
        text,
        details,
        nearest,
        Nearness.of(days),
        days,
        reading,
        List.copyOf(evidence));
  }

  /** Whether it concerns the leg: the pair itself, one of its members, or everybody. */
  public boolean bearsOn(Leg leg, List<String> members) {
    List<String> inside = about.stream().filter(members::contains).toList();
    return inside.size() == 1 ? leg.codes().containsAll(inside) : inside.containsAll(leg.codes());
  }
}
