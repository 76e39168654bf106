package org.entente.app.serve;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.report.force.ForceJson;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.force.Force;
import org.entente.core.force.Indicator;
import org.entente.core.history.HistoricalMeasure;
import org.entente.data.reference.ReferenceHistory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forces of an assessment and the historical measures of each, as JSON. */
final class ForceDocument {

  private ForceDocument() {}

  /** The document. */
  static String json() {
    Map<String, HistoricalMeasure> measures =
        ReferenceHistory.builtin().measures().stream()
            .collect(Collectors.toMap(HistoricalMeasure::id, Function.identity()));
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "entente-forces").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.set("forces", ForceJson.definitions());
    ArrayNode speaking = root.putArray("measures");
    for (Force force : Force.values()) {
      for (Indicator speaks : force.measures()) {
        HistoricalMeasure measure = measures.get(speaks.measure());
        ObjectNode node = speaking.addObject();
        node.put("force", force.label()).put("measure", measure.id());
        node.put("label", measure.label()).put("definition", measure.definition());
        node.put("first", measure.first()).put("last", measure.last());
        node.put("more", speaks.more().words());
        ArrayNode sets = node.putArray("datasets");
        measure.datasets().forEach(sets::add);
      }
    }
    return Json.text(root);
  }
}
