package org.entente.app.report.similarity;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.state.State;
import org.entente.engine.result.SimilarityResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The report as one JSON object: inputs and conventions before the numbers. */
public final class SimilarityJson {

  private SimilarityJson() {}

  /** The object, indented. */
  public static String of(SimilarityResult report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("program", "entente " + ProgramVersion.get());
    root.put("of", report.subject().label());
    root.put("convention", report.convention().text());
    root.put("items", report.subject().items());
    root.put("percentile", SimilarityResult.PERCENTILE);
    root.put("notation", SimilarityResult.NOTATION);
    root.set("inputs", strings(report.inputs()));
    root.set("references", strings(report.references()));
    ArrayNode measures = root.putArray("measures");
    for (SimilarityMeasure measure : report.measures()) {
      measures
          .addObject()
          .put("id", measure.id())
          .put("name", measure.measure().name())
          .put("formula", measure.measure().formula())
          .put("range", measure.measure().range())
          .put("reference", measure.measure().reference());
    }
    ArrayNode pairs = root.putArray("pairs");
    report.pairs().forEach(pair -> pairs.add(pair(pair)));
    return root.toPrettyString() + "\n";
  }

  private static ArrayNode strings(List<String> strings) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    strings.forEach(array::add);
    return array;
  }

  private static ObjectNode pair(SimilarityResult.Pair pair) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode states = node.putArray("states");
    for (State state : List.of(pair.first(), pair.second())) {
      states.addObject().put("code", state.code()).put("name", state.name());
    }
    ArrayNode periods = node.putArray("periods");
    pair.periods().forEach(period -> periods.add(period(period)));
    return node;
  }

  private static ObjectNode period(SimilarityResult.Period period) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    period.session().ifPresent(session -> node.put("session", session));
    node.put("year", period.year()).put("n", period.n()).put("missing", period.missing());
    ObjectNode values = node.putObject("values");
    for (SimilarityResult.Value value : period.values()) {
      ObjectNode entry = values.putObject(value.similarity().measure().id());
      number(entry, "value", value.similarity().value());
      number(entry, "percentile", value.percentile());
      value.similarity().undefined().ifPresent(reason -> entry.put("undefined", reason));
    }
    return node;
  }

  private static void number(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }
}
