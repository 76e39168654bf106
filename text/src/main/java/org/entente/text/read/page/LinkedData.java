package org.entente.text.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON-LD of a page, where schema.org's words for an article stand. Scripts are read leniently:
 * several values in one script, line breaks within strings, comments and commas before a closing
 * bracket occur. What is broken beyond that is passed over.
 *
 * @param articles the articles that the page describes, likeliest first; not those that it links to
 * @param named names by {@code @id}
 */
record LinkedData(List<JsonNode> articles, Map<String, String> named) {

  private static final int LONGEST = 1 << 20;
  private static final int MOST_NODES = 2_000;
  private static final int DEEPEST = 40;

  /** Markup around a script that old browsers were not to show. */
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:(?://|/\\*)?\\s*(?:<!--|<!\\[CDATA\\[)\\s*(?:\\*/)?)|(?://|/\\*)?\\s*(?:-->|\\]\\]>)\\s*(?:\\*/)?\\s*$");

  private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting)|Report");

  /** What leads from an article to others, and to what readers say of it. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "comment",
          "comments",
          "itemListElement",
          "hasPart",
          "isBasedOn",
          "mentions",
          "citation",
          "relatedLink",
          "review",
          "video",
          "image",
          "associatedMedia",
          "author",
          "publisher",
          "liveBlogUpdate");

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .build())
          .build();

  /** Reads it. */
  static LinkedData of(Document document) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> pages = new ArrayList<>();
    Map<String, String> named = new HashMap<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      for (JsonNode root : parse(script.data())) {
        collect(root, articles, pages, named);
      }
    }
    return new LinkedData(articles.isEmpty() ? pages : own(document, articles), named);
  }

  /** The article whose address is that of the page goes first. */
  private static List<JsonNode> own(Document document, List<JsonNode> articles) {
    Element link = document.selectFirst("link[rel=canonical]");
    String address = link == null ? "" : link.attr("href").strip();
    return address.isEmpty()
        ? articles
        : Stream.concat(
                articles.stream().filter(node -> isAt(node, address)),
                articles.stream().filter(node -> !isAt(node, address)))
            .toList();
  }

  private static boolean isAt(JsonNode node, String address) {
    return Stream.of("/url", "/mainEntityOfPage", "/mainEntityOfPage/@id", "/@id")
        .map(node::at)
        .anyMatch(value -> value.isString() && value.stringValue().equals(address));
  }

  private static List<JsonNode> parse(String json) {
    List<JsonNode> roots = new ArrayList<>();
    if (json.length() > LONGEST) {
      return roots;
    }
    String bare = WRAPPING.matcher(json).replaceAll("");
    try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(bare)) {
      while (roots.size() < MOST_NODES && values.hasNextValue()) {
        roots.add(values.nextValue());
      }
    } catch (JacksonException e) {
      return roots;
    }
    return roots;
  }

  private static void collect(
      JsonNode root, List<JsonNode> articles, List<JsonNode> pages, Map<String, String> named) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        if (node.path("@id").isString() && node.path("name").isString()) {
          named.putIfAbsent(node.path("@id").stringValue(), node.path("name").stringValue());
        }
        List<String> types = texts(node.path("@type"));
        boolean untyped = types.isEmpty() && (node.has("headline") || node.has("datePublished"));
        if (untyped || types.stream().anyMatch(type -> ARTICLE.matcher(type).matches())) {
          articles.add(node);
        } else if (types.contains("WebPage") || types.contains("ItemPage")) {
          pages.add(node);
        }
        node.propertyStream()
            .filter(field -> !ELSEWHERE.contains(field.getKey()))
            .forEach(field -> open.addLast(field.getValue()));
      }
    }
  }

  /** Headline of the article. */
  Optional<String> headline() {
    return first("headline");
  }

  /** Day of publication. */
  Optional<String> published() {
    return first("datePublished");
  }

  /** Name of the publisher. */
  Optional<String> publisher() {
    return articles.stream()
        .map(node -> node.path("publisher"))
        .map(value -> value.isArray() ? value.path(0) : value)
        .flatMap(value -> name(value).stream())
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private Optional<String> name(JsonNode value) {
    if (value.isString()) {
      return Optional.of(value.stringValue()).filter(name -> !name.contains("://"));
    }
    JsonNode name = value.path("name");
    return name.isString()
        ? Optional.of(name.stringValue())
        : texts(value.path("@id")).stream().map(named::get).filter(n -> n != null).findFirst();
  }

  private Optional<String> first(String field) {
    return articles.stream()
        .flatMap(node -> texts(node.path(field)).stream())
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** A text, the texts of a list, or the value of an object that gives its type. */
  private static List<String> texts(JsonNode value) {
    if (value.isString()) {
      return List.of(value.stringValue());
    }
    if (value.isArray()) {
      return value.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
    }
    JsonNode inner = value.path("@value");
    return inner.isString() ? List.of(inner.stringValue()) : List.of();
  }
}
