package org.entente.app.report.compare;

import org.entente.app.report.assessment.AssessmentJson;
import org.entente.app.report.format.Json;
import org.entente.core.assessment.compare.ComparisonLine;
import org.entente.core.record.Fact;
import org.entente.core.whatif.Change;
import org.entente.engine.result.WhatIfResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a what-if as the JSON of the changed assessment, with {@code what_if} for the changes and
 * what they moved.
 */
public final class WhatIfJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private WhatIfJson() {}

  /** The document. */
  public static String of(WhatIfResult report) {
    ObjectNode root = AssessmentJson.document(report.changed());
    ObjectNode whatIf = changes(report);
    ArrayNode moved = whatIf.putArray("moved");
    for (ComparisonLine line : report.moved()) {
      ObjectNode node = CompareJson.line(line);
      ArrayNode behind = node.putArray("changes");
      report.behind(line).forEach(number -> behind.add(number.intValue()));
      moved.add(node);
    }
    whatIf.put("lines", report.comparison().lines().size());
    root.set("what_if", whatIf);
    return Json.text(root);
  }

  /** That it is hypothetical, and what was changed. */
  static ObjectNode changes(WhatIfResult report) {
    ObjectNode node = NODES.objectNode().put("hypothetical", true);
    node.put("notice", WhatIfResult.NOTICE);
    ArrayNode changes = node.putArray("changes");
    for (Change change : report.list()) {
      changes.addObject().put("text", change.text()).put("meaning", change.meaning());
    }
    node.set("records", CompareJson.strings(report.supposed().stream().map(Fact::id).toList()));
    return node;
  }
}
