package org.entente.app.report.claim;

import java.util.List;
import java.util.Locale;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ClaimTally;
import org.entente.core.claim.PressMonth;
import org.entente.core.claim.Voices;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes who is heard as JSON. */
public final class VoicesJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private VoicesJson() {}

  /** The document. */
  public static String of(VoicesReport report) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "entente-voices").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("rule", VoicesReport.RULE);
    Voices voices = report.voices();
    root.set("all", tally(voices.all()));
    root.put("author_judgements", voices.author());
    root.set("by_country", tallies(voices.byCountry()));
    root.set("by_capacity", tallies(voices.byCapacity()));
    root.set("by_voice", tallies(voices.byVoice()));
    root.set("by_outlet", tallies(voices.byOutlet()));
    ArrayNode about = root.putArray("about");
    report.about().forEach(about::add);
    ArrayNode months = root.putArray("months");
    report.months().forEach(month -> months.add(month(month)));
    return Json.text(root);
  }

  private static ArrayNode tallies(List<ClaimTally> tallies) {
    ArrayNode array = NODES.arrayNode();
    tallies.forEach(tally -> array.add(tally(tally)));
    return array;
  }

  private static ObjectNode tally(ClaimTally tally) {
    return NODES
        .objectNode()
        .put("key", tally.key())
        .put("claims", tally.claims())
        .put("direct", tally.direct())
        .put("mixed", tally.mixed())
        .put("indirect", tally.indirect())
        .put("unnamed", tally.unnamed())
        .put("voices", tally.voices())
        .put("articles", tally.articles());
  }

  private static ObjectNode month(PressMonth month) {
    ObjectNode node = NODES.objectNode().put("month", month.month().toString());
    ArrayNode sides = node.putArray("press");
    for (PressMonth.Side side : month.sides()) {
      ObjectNode one = sides.addObject().put("press", side.press()).put("claims", side.claims());
      ArrayNode outlets = one.putArray("outlets");
      side.outlets().forEach(outlets::add);
    }
    ArrayNode lines = node.putArray("lines");
    for (PressMonth.Line line : month.lines()) {
      ObjectNode one = lines.addObject();
      one.put("force", line.force().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      one.put("says", line.says().name().toLowerCase(Locale.ROOT));
      ArrayNode claims = one.putArray("claims");
      for (List<Claim> side : line.claims()) {
        ArrayNode ids = claims.addArray();
        side.forEach(claim -> ids.add(claim.id()));
      }
      one.put(
          "only",
          month.sides().size() < 2
              ? null
              : line.onlySide().map(i -> month.sides().get(i).press()).orElse(null));
    }
    return node;
  }
}
