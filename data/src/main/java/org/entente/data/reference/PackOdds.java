package org.entente.data.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.force.Odds;
import org.entente.core.force.OddsSource;
import org.entente.core.whatif.Change;
import org.entente.core.whatif.Form;
import org.entente.core.whatif.ObligationsEnd;

/**
 * The outlooks of the reference pack, as of the last year that had ended; on request with changes
 * supposed.
 */
public final class PackOdds implements OddsSource {

  /** From the most that an alliance obliges to, down. */
  private static final List<String> STRONGEST_FIRST =
      List.of(
          "defence",
          "offence only",
          "neutrality",
          "consultation and non-aggression",
          "consultation",
          "non-aggression only");

  private final OutlookReader reader;
  private final int known;
  private final List<Change> changes;

  /**
   * A source.
   *
   * @param known the last year that had ended on the date of the assessment
   */
  public PackOdds(OutlookReader reader, int known) {
    this(reader, known, List.of());
  }

  private PackOdds(OutlookReader reader, int known, List<Change> changes) {
    this.reader = reader;
    this.known = known;
    this.changes = List.copyOf(changes);
  }

  /** The same, supposing changes. */
  public PackOdds supposing(List<Change> supposed) {
    return new PackOdds(reader, known, supposed);
  }

  /** Whether the model has an input for changes of this form. */
  public static boolean reads(Form form) {
    return SupposedInputs.reads(form);
  }

  @Override
  public Optional<Odds> odds(String a, String b) {
    boolean ended =
        changes.stream()
            .anyMatch(
                change ->
                    change instanceof ObligationsEnd end
                        && List.of(a, b)
                            .containsAll(List.of(end.first().code(), end.second().code())));
    return ended ? Optional.empty() : strongest(a, b).map(this::odds);
  }

  /** What it reads from. */
  public OutlookReader reader() {
    return reader;
  }

  /**
   * The alliance with the strongest obligation of which something is said; of several the oldest.
   */
  public Optional<AllianceYear> strongest(String a, String b) {
    return reader.alliances(a, b, known).stream()
        .filter(row -> row.statement().isPresent())
        .min(
            Comparator.comparingInt((AllianceYear row) -> place(row.obligation()))
                .thenComparingInt(AllianceYear::began)
                .thenComparingInt(AllianceYear::alliance));
  }

  private static int place(String obligation) {
    int place = STRONGEST_FIRST.indexOf(obligation);
    return place < 0 ? STRONGEST_FIRST.size() : place;
  }

  private Odds odds(AllianceYear row) {
    AllianceYear.Statement statement = row.statement().orElseThrow();
    Map<String, Double> parts = new LinkedHashMap<>();
    List<String> inputs = reader.pack().inputs();
    for (int i = 0; i < inputs.size(); i++) {
      parts.put(inputs.get(i), statement.contributions().get(i));
    }
    Map<String, Double> changed = SupposedInputs.of(reader.pack(), row, changes);
    if (changed.isEmpty()) {
      return odds(row, statement, parts, statement.oneYear(), statement.fiveYears());
    }
    Supposed supposed = reader.supposed(row, changed);
    supposed.inputs().forEach(input -> parts.merge(input.input(), input.fiveYears(), Double::sum));
    return odds(row, statement, parts, supposed.oneYear().after(), supposed.fiveYears().after());
  }

  private static Odds odds(
      AllianceYear row,
      AllianceYear.Statement statement,
      Map<String, Double> parts,
      AllianceYear.Chance oneYear,
      AllianceYear.Chance fiveYears) {
    double sum = statement.reference();
    for (double part : parts.values()) {
      sum += part;
    }
    double p = fiveYears.probability();
    boolean same = fiveYears.equals(statement.fiveYears());
    return new Odds(
        row.a() + "-" + row.b() + " since " + row.began() + " (ATOP " + row.alliance() + ")",
        row.year(),
        oneYear.probability(),
        p,
        fiveYears.low(),
        fiveYears.high(),
        statement.reference(),
        parts,
        same ? statement.heldBack() : Math.log(p / (1 - p)) - sum);
  }
}
