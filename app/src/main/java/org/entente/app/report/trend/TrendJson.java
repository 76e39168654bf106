package org.entente.app.report.trend;

import org.entente.app.report.brief.BriefJson;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.engine.result.TrendResult;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes practice over years as JSON. */
public final class TrendJson {

  private TrendJson() {}

  /** The document. */
  public static String of(TrendResult result) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "entente-trend");
    root.put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("on", result.on().toString());
    root.set("trends", Json.array(result.trends(), BriefJson::trend));
    return Json.text(root);
  }
}
