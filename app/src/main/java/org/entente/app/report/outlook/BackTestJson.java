package org.entente.app.report.outlook;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.outlook.backtest.EraScores;
import org.entente.core.outlook.backtest.HorizonReport;
import org.entente.core.outlook.backtest.JudgedEvent;
import org.entente.core.outlook.backtest.RecipeScores;
import org.entente.core.outlook.score.Interval;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A back-test as one JSON object, with every recipe and every violation. */
public final class BackTestJson {

  private final BackTestDocument document;

  private BackTestJson(BackTestDocument document) {
    this.document = document;
  }

  /** The object, indented. */
  public static String of(BackTestDocument document) {
    return new BackTestJson(document).root().toPrettyString() + "\n";
  }

  private ObjectNode root() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("program", "entente " + ProgramVersion.get());
    root.put("predicted", BackTestDocument.PREDICTED);
    root.put("protocol", BackTestDocument.PROTOCOL);
    root.put("chosen", document.report().chosen());
    document.inputs().forEach(root.putArray("inputs")::add);
    List<HorizonReport> horizons = document.report().horizons();
    horizons.forEach(report -> root.withArray("horizons").add(horizon(report)));
    return root;
  }

  private ObjectNode horizon(HorizonReport report) {
    ObjectNode node = object();
    node.put("years", report.horizon().years());
    report.scores().forEach(scores -> node.withArray("scores").add(scores(scores)));
    report.eras().forEach(era -> node.withArray("eras").add(era(era)));
    report
        .reliability()
        .forEach(
            bin ->
                node.withArray("reliability")
                    .addObject()
                    .put("from", bin.from())
                    .put("to", bin.to())
                    .put("forecasts", bin.forecasts())
                    .put("events", bin.events())
                    .put("mean_forecast", bin.meanForecast())
                    .put("observed", bin.observed()));
    report.events().forEach(event -> node.withArray("violations").add(event(event)));
    report
        .shocks()
        .forEach(
            shock ->
                node.withArray("shocks")
                    .addObject()
                    .put("year", shock.year())
                    .put("events", shock.events())
                    .put("expected", shock.expected()));
    return node;
  }

  private static ObjectNode scores(RecipeScores scores) {
    ObjectNode node = object();
    node.put("recipe", scores.name());
    node.put("n", scores.forecasts()).put("events", scores.events());
    put(node, "within_year_auc", scores.withinYearAuc());
    put(node, "pooled_auc", scores.pooledAuc());
    node.set("log_loss", interval(scores.logLoss()));
    node.put("brier", scores.brier()).put("brier_skill", scores.brierSkill());
    node.put("calibration_slope", scores.calibration().slope());
    node.put("calibration_intercept", scores.calibration().intercept());
    put(node, "predicted_over_observed", scores.predictedOverObserved());
    put(node, "predicted_over_observed_1990_2016", scores.predictedOverObservedRecent());
    node.set("against_climatology30", gap(scores.againstClimatology()));
    node.set("against_ridge", gap(scores.againstRidge()));
    return node;
  }

  private static ObjectNode era(EraScores era) {
    ObjectNode node = object();
    node.put("from", era.era().first()).put("to", era.era().last());
    node.put("n", era.forecasts()).put("events", era.events());
    put(node, "log_loss", era.logLoss());
    put(node, "log_loss_climatology30", era.climatology());
    put(node, "within_year_auc", era.withinYearAuc());
    put(node, "predicted_over_observed", era.predictedOverObserved());
    return node;
  }

  private ObjectNode event(JudgedEvent event) {
    ObjectNode node = object();
    node.put("alliance", event.forecast().alliance());
    node.put("members", document.members().getOrDefault(event.forecast().alliance(), ""));
    node.put("year", event.forecast().year());
    node.put("probability", event.forecast().probability());
    return node.put("place", event.place()).put("listed", event.listed());
  }

  private static ObjectNode gap(RecipeScores.Gap gap) {
    ObjectNode node = object();
    node.set("by_alliance", interval(gap.byAlliance()));
    node.set("by_five_years", interval(gap.byFiveYears()));
    return node;
  }

  private static ObjectNode interval(Interval interval) {
    return object()
        .put("estimate", interval.estimate())
        .put("low", interval.low())
        .put("high", interval.high());
  }

  private static void put(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
