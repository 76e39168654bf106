package org.entente.app.report.force;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.core.force.Force;
import org.entente.core.force.ForceEvidence;
import org.entente.core.force.ForceReading;
import org.entente.core.force.ForceView;
import org.entente.core.force.LegForces;
import org.entente.core.force.WholeOutlook;
import org.entente.core.history.HistoricalMeasure;
import org.entente.core.history.Rank;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.HorizonForecast;
import org.entente.core.record.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the forces as JSON; what is not known is {@code null}. */
public final class ForceJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ForceJson() {}

  /** The forces on each leg. */
  public static ArrayNode legs(Collection<LegForces> legs) {
    ArrayNode array = NODES.arrayNode();
    legs.forEach(leg -> array.add(leg(leg)));
    return array;
  }

  /** The outlook of several obligations at once; null with fewer than two. */
  public static JsonNode whole(Collection<LegForces> legs) {
    return WholeOutlook.of(legs).<JsonNode>map(ForceJson::whole).orElse(NODES.nullNode());
  }

  private static ObjectNode whole(WholeOutlook whole) {
    ObjectNode node = NODES.objectNode();
    ArrayNode legs = node.putArray("legs");
    whole.legs().forEach(legs::add);
    node.put("within_5_years_at_least", whole.atLeast());
    node.put("if_independent", whole.independent());
    return node.put("at_most", whole.atMost());
  }

  /** What each force is. */
  public static ArrayNode definitions() {
    ArrayNode array = NODES.arrayNode();
    for (Force force : Force.values()) {
      ObjectNode node = array.addObject();
      node.put("force", id(force)).put("label", force.label());
      node.put("definition", force.definition());
      node.put("expected", force.expected().words());
      node.put("citation", force.citation());
      ArrayNode inputs = node.putArray("outlook_inputs");
      force.inputs().forEach(inputs::add);
    }
    return array;
  }

  private static ObjectNode leg(LegForces leg) {
    ObjectNode node = NODES.objectNode().put("leg", leg.code());
    if (leg.forecast().isPresent()) {
      node.set("outlook", forecast(leg.forecast().get()));
    } else {
      node.putNull("outlook");
    }
    ArrayNode forces = node.putArray("forces");
    leg.forces().forEach(view -> forces.add(view(view)));
    return node;
  }

  private static ObjectNode forecast(Forecast forecast) {
    HorizonForecast fiveYears = forecast.fiveYears();
    ObjectNode node = NODES.objectNode().put("alliance", forecast.alliance().label());
    node.put("year", forecast.alliance().year())
        .put("within_1_year", forecast.oneYear().probability());
    node.put("within_5_years", fiveYears.probability())
        .put("low", fiveYears.low())
        .put("high", fiveYears.high());
    node.put("reference_log_odds", fiveYears.reference())
        .put("held_back", fiveYears.ceilingAdjustment());
    return node;
  }

  private static ObjectNode view(ForceView view) {
    ObjectNode node = NODES.objectNode().put("force", id(view.force()));
    number(node, "log_odds", view.logOdds());
    ArrayNode readings = node.putArray("readings");
    view.readings().forEach(reading -> readings.add(reading(reading)));
    ArrayNode sightings = node.putArray("casebook");
    for (ForceEvidence sighting : view.sightings()) {
      ObjectNode entry = sightings.addObject().put("text", sighting.text());
      ArrayNode evidence = entry.putArray("evidence");
      sighting.evidence().stream().map(Fact::id).distinct().forEach(evidence::add);
    }
    ArrayNode silence = node.putArray("not_known");
    view.silence().forEach(silence::add);
    return node;
  }

  private static ObjectNode reading(ForceReading reading) {
    HistoricalMeasure measure = reading.measure();
    ObjectNode node = NODES.objectNode().put("measure", measure.id());
    node.put("label", measure.label()).put("unit", measure.unit());
    ArrayNode about = node.putArray("about");
    reading.about().forEach(about::add);
    node.put("more", reading.more().words());
    node.put("year", reading.year()).put("years_old", reading.staleness());
    number(node, "value", reading.value());
    number(node, "five_years_before", reading.before());
    ArrayNode ranks = node.putArray("percentiles");
    for (Rank rank : reading.ranks()) {
      ranks
          .addObject()
          .put("percentile", rank.percentile())
          .put("among", rank.population().words())
          .put("cases", rank.cases())
          .put("first_year", rank.first())
          .put("last_year", rank.last());
    }
    node.put("missing", reading.missing().orElse(null));
    ArrayNode sets = node.putArray("datasets");
    measure.datasets().forEach(sets::add);
    return node.put("reference", measure.reference());
  }

  private static void number(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }

  private static String id(Force force) {
    return force.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
