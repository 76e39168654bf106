package org.entente.app.report.changes;

import org.entente.app.report.brief.BriefTitle;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.brief.Change;
import org.entente.engine.result.ChangesResult;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what changed as JSON. */
public final class ChangesJson {

  private ChangesJson() {}

  /** The document. */
  public static String of(ChangesResult result) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "entente-changes");
    root.put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("title", BriefTitle.of(result.after()));
    root.set(
        "members",
        Json.strings(result.after().members().stream().map(state -> state.code()).toList()));
    root.put("since", result.before().on().toString());
    root.put("on", result.after().on().toString());
    root.set("changes", Json.array(result.changes(), ChangesJson::change));
    return Json.text(root);
  }

  private static ObjectNode change(Change change) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("kind", Json.word(change.kind()));
    Json.text(node, "day", change.day());
    node.put("text", change.text());
    node.set("evidence", Json.ids(change.evidence()));
    return node;
  }
}
