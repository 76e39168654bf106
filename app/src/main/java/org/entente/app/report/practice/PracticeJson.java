package org.entente.app.report.practice;

import java.util.Optional;
import org.entente.app.report.format.Json;
import org.entente.core.measure.practice.PracticeCount;
import org.entente.core.measure.practice.PracticeProfile;
import org.entente.data.events.GoldsteinScale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what two states did to each other over a year as JSON. */
public final class PracticeJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PracticeJson() {}

  /** The node; {@code null} in JSON if the acts were not looked for. */
  public static JsonNode of(Optional<PracticeProfile> profile) {
    return profile.<JsonNode>map(PracticeJson::node).orElse(NODES.nullNode());
  }

  private static ObjectNode node(PracticeProfile profile) {
    ObjectNode node = count(profile.count());
    ObjectNode weight = node.putObject("mean_weight").put("measure", GoldsteinScale.MEASURE.id());
    Json.number(weight, "value", profile.meanWeight());
    ArrayNode contexts = node.putArray("by_context");
    profile
        .byContext()
        .forEach((context, of) -> contexts.add(count(of).put("context", Json.word(context))));
    node.set("yearly_protests", Json.ids(profile.yearly()));
    node.set("without_yearly_protests", count(profile.withoutYearly()));
    return node;
  }

  private static ObjectNode count(PracticeCount count) {
    ObjectNode node = NODES.objectNode();
    node.put("cooperation", count.cooperation()).put("conflict", count.conflict());
    Json.number(node, "balance", count.balance());
    if (count.interval().isPresent()) {
      node.putObject("interval_95")
          .put("low", count.interval().get().low())
          .put("high", count.interval().get().high());
    } else {
      node.putNull("interval_95");
    }
    return node;
  }
}
