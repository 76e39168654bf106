package org.entente.app.report.outlook;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.forecast.BaseRate;
import org.entente.core.outlook.forecast.Estimate;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.HorizonForecast;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.outlook.model.PublishedEquation;
import org.entente.core.outlook.reason.Reason;
import org.entente.core.outlook.reason.Reasons;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes outlooks as JSON; what is not known is {@code null} or absent. */
public final class OutlookJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private OutlookJson() {}

  /** The document of the answers for some pairs. */
  public static String of(List<PairForecast> answers, ReferencePack pack) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "entente-outlook").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("event", OutlookWords.WHAT).put("interval", OutlookWords.INTERVAL);
    ArrayNode pairs = root.putArray("pairs");
    answers.forEach(answer -> pairs.add(answer(answer, pack)));
    ArrayNode inputs = root.putArray("inputs");
    pack.sources().forEach(inputs::add);
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    return JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
            .writeValueAsString(root)
        + "\n";
  }

  /** One pair. */
  public static ObjectNode answer(PairForecast answer, ReferencePack pack) {
    ObjectNode node = NODES.objectNode();
    node.put("a", answer.a()).put("b", answer.b());
    node.put("year", answer.year()).put("known_through", answer.known());
    ArrayNode alliances = node.putArray("alliances");
    answer.alliances().forEach(alliance -> alliances.add(alliance(alliance, pack)));
    ArrayNode common = node.putArray("common_allies");
    answer.commonAllies().forEach(common::add);
    node.put("other_obligation", answer.otherObligation());
    answer
        .why()
        .ifPresent(
            why ->
                node.put("no_forecast", why.kind().name().toLowerCase(Locale.ROOT))
                    .put("why", OutlookWords.why(why)));
    if (answer.without().isPresent()) {
      PairForecast.OfPairs pairs = answer.without().get();
      node.putObject("pairs_without_obligation")
          .put("common_ally", pairs.commonAlly())
          .put("pair_years", pairs.pairs())
          .put("bound_within_5", pairs.bound())
          .put("disputed_within_5", pairs.disputed())
          .put("first_year", pairs.first())
          .put("last_year", pairs.last());
    } else {
      node.putNull("pairs_without_obligation");
    }
    return node;
  }

  private static ObjectNode alliance(Forecast alliance, ReferencePack pack) {
    ObjectNode node = NODES.objectNode();
    node.put("atop", alliance.alliance().alliance()).put("since", alliance.alliance().began());
    node.put("age", alliance.alliance().age()).put("obligation", alliance.alliance().obligation());
    if (alliance.estimate().isPresent()) {
      estimate(node, alliance.estimate().get(), pack);
    } else {
      node.putNull("within_1_year").putNull("within_5_years");
    }
    node.put(
        "trained_to",
        pack.equations()
            .of(alliance.alliance().year(), Horizon.FIVE_YEARS)
            .map(PublishedEquation::trainedTo)
            .orElse(null));
    node.put("inputs_as_of", alliance.alliance().year());
    ArrayNode reasons = node.putArray("reasons");
    for (Reason reason : Reasons.of(pack, alliance)) {
      reasons
          .addObject()
          .put("input", reason.input())
          .put("sentence", reason.sentence())
          .put("log_odds_within_5_years", reason.logOdds())
          .put("against_literature", reason.againstLiterature())
          .put("as_of", Math.min(alliance.alliance().year(), pack.reach().get(reason.input())));
    }
    ArrayNode rates = node.putArray("base_rates");
    for (BaseRate rate : alliance.rates()) {
      ObjectNode entry = rates.addObject().put("which", rate.label());
      entry.set("within_1_year", count(rate.oneYear()));
      entry.set("within_5_years", count(rate.fiveYears()));
    }
    ArrayNode like = node.putArray("most_alike");
    for (Forecast.Fate fate : alliance.like()) {
      like.addObject()
          .put("atop", fate.then().alliance())
          .put("a", fate.then().a())
          .put("b", fate.then().b())
          .put("year", fate.then().year())
          .put("became", fate.became());
    }
    return node;
  }

  private static void estimate(ObjectNode node, Estimate estimate, ReferencePack pack) {
    node.set("within_1_year", chance(estimate.oneYear()));
    node.set("within_5_years", chance(estimate.fiveYears()));
    ObjectNode why = node.putObject("log_odds_within_5_years");
    why.put("reference", estimate.fiveYears().reference());
    why.put("held_back", estimate.fiveYears().ceilingAdjustment());
    ObjectNode parts = why.putObject("contributions");
    for (int i = 0; i < pack.inputs().size(); i++) {
      parts.put(pack.inputs().get(i), estimate.fiveYears().contributions().get(i));
    }
    ArrayNode missing = node.putArray("not_known");
    estimate.missing().forEach(missing::add);
  }

  private static ObjectNode chance(HorizonForecast chance) {
    return NODES
        .objectNode()
        .put("probability", chance.probability())
        .put("low", chance.low())
        .put("high", chance.high());
  }

  private static ObjectNode count(BaseRate.Count count) {
    ObjectNode node = NODES.objectNode();
    OptionalDouble rate = count.rate();
    if (rate.isPresent()) {
      node.put("rate", Double.parseDouble(String.format(Locale.ROOT, "%.6f", rate.getAsDouble())));
    } else {
      node.putNull("rate");
    }
    return node.put("violated", count.violated())
        .put("windows", count.windows())
        .put("alliances", count.alliances());
  }
}
