package org.entente.app.report.alliances;

import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.engine.result.AllianceEntry;
import org.entente.engine.result.AllianceList;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a list of alliances as one JSON document. */
public final class AlliancesJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private AlliancesJson() {}

  /** The document, indented, with a line feed at the end. */
  public static String of(AllianceList list) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "entente-alliances").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    Json.text(root, "on", list.on());
    root.put("known", list.known());
    root.set("alliances", Json.array(list.entries(), entry -> entry(entry, list)));
    return Json.text(root);
  }

  private static ObjectNode entry(AllianceEntry entry, AllianceList list) {
    ObjectNode node = NODES.objectNode().put("id", entry.id());
    Json.text(node, "atop", entry.atop());
    node.put("name", entry.treaty().name());
    node.set("names", Json.strings(entry.names()));
    node.put("source", entry.treaty().isCoded() ? "ATOP" : "casebook");
    node.put("coded_to", entry.treaty().isCoded() ? (Integer) Treaty.LAST_CODED_YEAR : null);
    node.put("from", entry.treaty().span().from().toString());
    Json.text(node, "to", entry.treaty().span().to());
    node.set(
        "obligations",
        Json.strings(entry.obligations(list.on()).stream().map(Json::word).toList()));
    node.set(
        "members_on_date",
        list.on().map(day -> Json.strings(java.util.List.copyOf(entry.members(day)))).orElse(null));
    node.set("spells", Json.array(entry.spells(), AlliancesJson::spell));
    return node;
  }

  private static ObjectNode spell(TreatyMember spell) {
    ObjectNode node = NODES.objectNode().put("member", spell.member());
    node.put("from", spell.span().from().toString());
    Json.text(node, "to", spell.span().to());
    node.set("obligations", Json.strings(spell.obligations().stream().map(Json::word).toList()));
    return node;
  }
}
