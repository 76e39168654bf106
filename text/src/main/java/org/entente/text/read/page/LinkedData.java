package org.entente.text.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON-LD of a page, where schema.org's words for an article stand. What is broken is passed
 * over.
 *
 * @param nodes every object that has a headline or a date of publication
 */
record LinkedData(List<JsonNode> nodes) {

  private static final int LONGEST = 1 << 20;
  private static final int MOST_NODES = 2_000;
  private static final int DEEPEST = 40;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  /** Reads it. */
  static LinkedData of(Document document) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      parse(script.data()).ifPresent(root -> collect(root, nodes));
    }
    return new LinkedData(nodes);
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return json.length() > LONGEST
          ? Optional.empty()
          : Optional.ofNullable(MAPPER.readTree(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode root, List<JsonNode> nodes) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.removeFirst();
      if (node.isObject() && (node.has("headline") || node.has("datePublished"))) {
        nodes.add(node);
      }
      node.forEach(open::addLast);
    }
  }

  /** Headline of the article. */
  Optional<String> headline() {
    return first("/headline");
  }

  /** Day of publication. */
  Optional<String> published() {
    return first("/datePublished");
  }

  /** Name of the publisher. */
  Optional<String> publisher() {
    return first("/publisher/name");
  }

  private Optional<String> first(String pointer) {
    return nodes.stream()
        .map(node -> node.at(pointer))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
