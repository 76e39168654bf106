package org.entente.app.report.system;

import org.entente.app.report.assessment.AssessmentJson;
import org.entente.app.report.compare.CompareJson;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a system of alliances as JSON: the table of legs and the minilaterals, and the assessment
 * of all members together as {@code entente assess --json} writes it.
 */
public final class SystemJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SystemJson() {}

  /** The document. */
  public static String of(SystemReport report) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "entente-system");
    root.put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("on", report.system().assessment().on().toString());
    if (report.system().around().isPresent()) {
      root.put("around", report.system().around().get().code());
    } else {
      root.putNull("around");
    }
    root.set("summary", CompareJson.strings(report.summary()));
    ArrayNode rows = root.putArray("legs");
    report.rows().forEach(row -> rows.add(row(row)));
    root.put("legs_of_which_nothing_is_known", report.hidden());
    ArrayNode groups = root.putArray("minilaterals");
    report.system().minilaterals().forEach(group -> groups.add(AssessmentJson.group(group)));
    root.set("assessment", AssessmentJson.document(report.report()));
    return Json.text(root);
  }

  private static ObjectNode row(SystemReport.Row row) {
    ObjectNode node = NODES.objectNode().put("leg", row.code());
    node.put("tie", Json.word(row.leg().bed().tie()));
    if (row.leg().bed().obligations().isEmpty()) {
      node.putNull("since");
    } else {
      node.put("since", row.since());
    }
    Json.number(node, "practice", row.leg().bed().practice().value());
    node.put("practice_n", row.leg().bed().practice().n());
    Json.number(node, "similarity", row.leg().dreams().similarity().value());
    node.put("similarity_n", row.leg().dreams().similarity().n());
    node.put("strains", row.leg().strains().size());
    return node.put("tense_triangles", row.tense());
  }
}
