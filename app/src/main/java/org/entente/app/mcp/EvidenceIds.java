package org.entente.app.mcp;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The ids of the records that a document names. */
final class EvidenceIds {

  private EvidenceIds() {}

  /**
   * The ids in every list called {@code evidence} and in every field called {@code id}, and the
   * numbers of ATOP as {@code atop:3375}, sorted.
   */
  static Set<String> in(JsonNode document) {
    Set<String> ids = new TreeSet<>();
    collect(document, ids);
    return ids;
  }

  private static void collect(JsonNode node, Set<String> ids) {
    JsonNode id = node.get("id");
    if (id != null && id.isString()) {
      ids.add(id.stringValue());
    }
    JsonNode atop = node.get("atop");
    if (atop != null && atop.isIntegralNumber()) {
      ids.add("atop:" + atop.intValue());
    }
    JsonNode evidence = node.get("evidence");
    if (evidence != null && evidence.isArray()) {
      for (JsonNode each : evidence) {
        if (each.isString()) {
          ids.add(each.stringValue());
        }
      }
    }
    for (JsonNode each : node) {
      collect(each, ids);
    }
  }
}
