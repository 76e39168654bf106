package org.entente.core.whatif;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.ForecastParts;
import org.entente.core.outlook.forecast.ForecastSource;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.SupposedForecast;

/**
 * The outlooks of the reference pack, as of the last year that had ended; on request with changes
 * supposed.
 */
public final class WhatIfForecasts implements ForecastSource {

  /** From the most that an alliance obliges to, down. */
  private static final List<String> STRONGEST_FIRST =
      List.of(
          "defence",
          "offence only",
          "neutrality",
          "consultation and non-aggression",
          "consultation",
          "non-aggression only");

  private final Forecaster reader;
  private final int known;
  private final List<Change> changes;

  /**
   * A source.
   *
   * @param known the last year that had ended on the date of the assessment
   */
  public WhatIfForecasts(Forecaster reader, int known) {
    this(reader, known, List.of());
  }

  private WhatIfForecasts(Forecaster reader, int known, List<Change> changes) {
    this.reader = reader;
    this.known = known;
    this.changes = List.copyOf(changes);
  }

  /** The same, supposing changes. */
  public WhatIfForecasts supposing(List<Change> supposed) {
    return new WhatIfForecasts(reader, known, supposed);
  }

  /** Whether the model has an input for changes of this form. */
  public static boolean reads(Form form) {
    return ChangedInputs.reads(form);
  }

  @Override
  public Optional<ForecastParts> odds(String a, String b) {
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
  public Forecaster reader() {
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

  private ForecastParts odds(AllianceYear row) {
    AllianceYear.Statement statement = row.statement().orElseThrow();
    Map<String, Double> parts = new LinkedHashMap<>();
    List<String> inputs = reader.pack().inputs();
    for (int i = 0; i < inputs.size(); i++) {
      parts.put(inputs.get(i), statement.contributions().get(i));
    }
    Map<String, Double> changed = ChangedInputs.of(reader.pack(), row, changes);
    if (changed.isEmpty()) {
      return odds(row, statement, parts, statement.oneYear(), statement.fiveYears());
    }
    SupposedForecast supposed = reader.supposed(row, changed);
    supposed.inputs().forEach(input -> parts.merge(input.input(), input.fiveYears(), Double::sum));
    return odds(row, statement, parts, supposed.oneYear().after(), supposed.fiveYears().after());
  }

  private static ForecastParts odds(
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
    return new ForecastParts(
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
