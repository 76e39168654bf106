package org.entente.core.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.ForecastSource;
import org.entente.core.outlook.forecast.Forecaster;

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
  public Optional<Forecast> forecast(String a, String b) {
    boolean ended =
        changes.stream()
            .anyMatch(
                change ->
                    change instanceof ObligationsEnd end
                        && List.of(a, b)
                            .containsAll(List.of(end.first().code(), end.second().code())));
    return ended ? Optional.empty() : strongest(a, b).map(this::supposed);
  }

  /** What it reads from. */
  public Forecaster reader() {
    return reader;
  }

  /**
   * The alliance with the strongest obligation of which the model says something, as published; of
   * several the oldest. Empty if there is none.
   */
  public Optional<Forecast> strongest(String a, String b) {
    return reader.alliances(a, b, known).stream()
        .filter(row -> row.estimate().isPresent())
        .min(
            Comparator.comparingInt((AllianceYear row) -> place(row.obligation()))
                .thenComparingInt(AllianceYear::began)
                .thenComparingInt(AllianceYear::alliance))
        .map(row -> reader.forecast(row, known));
  }

  private static int place(String obligation) {
    int place = STRONGEST_FIRST.indexOf(obligation);
    return place < 0 ? STRONGEST_FIRST.size() : place;
  }

  private Forecast supposed(Forecast forecast) {
    Map<String, Double> changed = ChangedInputs.of(reader.pack(), forecast.alliance(), changes);
    return changed.isEmpty() ? forecast : reader.supposed(forecast, changed);
  }
}
