package org.entente.app.report.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.claim.Bearing;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ClaimBeside;
import org.entente.core.claim.ClaimTopic;
import org.entente.core.claim.TopicBeside;
import org.entente.core.claim.Voice;
import org.entente.core.history.Rank;
import org.entente.core.record.Fact;
import org.entente.engine.result.Commentary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes claims as JSON. */
public final class ClaimJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ClaimJson() {}

  /** What articles claim, with the data. */
  public static ObjectNode commentary(Commentary commentary) {
    ObjectNode node = NODES.objectNode();
    node.put("rule", Commentary.CAVEAT);
    node.put("articles", commentary.articles().size());
    ArrayNode claims = node.putArray("claims");
    commentary.claims().besides().forEach(beside -> claims.add(beside(beside)));
    node.set("about_no_member", array(commentary.claims().elsewhere()));
    node.set("after_the_date", array(commentary.claims().later()));
    return node;
  }

  /** Claims as an array. */
  public static ArrayNode array(List<Claim> claims) {
    ArrayNode array = NODES.arrayNode();
    claims.forEach(claim -> array.add(claim(claim)));
    return array;
  }

  private static ObjectNode beside(ClaimBeside beside) {
    ObjectNode node = claim(beside.claim());
    ArrayNode topics = node.putArray("beside");
    for (TopicBeside topic : beside.topics()) {
      ObjectNode one = topic(topic.topic());
      one.put("verdict", word(topic.verdict()));
      ArrayNode bearings = one.putArray("bearings");
      topic.bearings().forEach(b -> bearings.add(bearing(topic, b)));
      topics.add(one);
    }
    return node;
  }

  /** One claim. */
  public static ObjectNode claim(Claim claim) {
    ObjectNode node = NODES.objectNode().put("id", claim.id());
    node.put("words", claim.words());
    node.put("manner", word(claim.manner()));
    node.set("voice", voice(claim.voice()));
    ArrayNode through = node.putArray("through");
    claim.through().forEach(voice -> through.add(voice(voice)));
    text(node, "audience", claim.audience());
    node.set("about", strings(claim.about()));
    ArrayNode topics = node.putArray("topics");
    claim.topics().forEach(topic -> topics.add(topic(topic)));
    text(node, "outlet", claim.outlet());
    text(node, "press", claim.press());
    text(node, "article", claim.article());
    text(node, "published", claim.published());
    ObjectNode passage = node.putObject("passage");
    passage.put("origin", claim.passage().origin());
    passage.put("begin", claim.passage().begin()).put("end", claim.passage().end());
    return node.put("rule", claim.rule());
  }

  private static ObjectNode voice(Voice voice) {
    ObjectNode node = NODES.objectNode().put("label", voice.label());
    node.put("kind", word(voice.kind()));
    text(node, "title", voice.title());
    text(node, "affiliation", voice.affiliation());
    text(node, "country", voice.country());
    return node.put("capacity", word(voice.capacity()));
  }

  private static ObjectNode topic(ClaimTopic topic) {
    return NODES
        .objectNode()
        .put("force", word(topic.force()))
        .put("says", word(topic.says()))
        .put("rule", topic.rule());
  }

  private static ObjectNode bearing(TopicBeside topic, Bearing bearing) {
    ObjectNode node = NODES.objectNode();
    node.set("about", strings(bearing.about()));
    node.put("text", bearing.text());
    node.put("points", word(bearing.points()));
    node.put("seen_from_the_claim", ClaimWords.side(topic, bearing));
    if (bearing.year().isPresent()) {
      node.put("year", bearing.year().getAsInt());
    } else {
      node.putNull("year");
    }
    if (bearing.rank().isPresent()) {
      Rank rank = bearing.rank().get();
      node.put("percentile", rank.percentile());
      node.put("cases", rank.cases()).put("population", rank.population().words());
    } else {
      node.putNull("percentile").putNull("cases").putNull("population");
    }
    node.set("evidence", strings(bearing.evidence().stream().map(Fact::id).toList()));
    return node;
  }

  private static ArrayNode strings(Collection<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void text(ObjectNode node, String name, Optional<?> value) {
    node.put(name, value.map(Object::toString).orElse(null));
  }
}
