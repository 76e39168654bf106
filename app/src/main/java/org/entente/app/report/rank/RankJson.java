package org.entente.app.report.rank;

import org.entente.app.report.brief.BriefJson;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.engine.result.Ranking;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a ranking as JSON. */
public final class RankJson {

  private RankJson() {}

  /** The document, with every row. */
  public static String of(Ranking ranking) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "entente-ranking");
    root.put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("on", ranking.on().toString());
    root.put("by", Json.word(ranking.by()));
    root.put("basis", ranking.basis());
    root.set("rows", Json.array(ranking.rows(), RankJson::row));
    return Json.text(root);
  }

  private static ObjectNode row(Ranking.Row row) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("a", row.leg().a().code());
    node.put("b", row.leg().b().code());
    if (row.trend().isPresent()) {
      node.set("trend", BriefJson.trend(row.trend().get()));
    } else {
      node.putNull("trend");
    }
    if (row.pressures().isPresent()) {
      node.put("pressures_within_30_days", row.pressures().getAsInt());
    } else {
      node.putNull("pressures_within_30_days");
    }
    Json.number(node, "trouble_within_3_years", row.trouble());
    if (row.defence().isPresent()) {
      node.put("defence_pact", row.defence().get());
    } else {
      node.putNull("defence_pact");
    }
    return node;
  }
}
