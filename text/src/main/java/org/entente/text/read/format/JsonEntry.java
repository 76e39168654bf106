package org.entente.text.read.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.text.read.entry.ArticleField;
import org.entente.text.read.entry.FieldDraft;
import org.entente.text.read.entry.FieldMap;
import org.entente.text.read.entry.Item;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.ReadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns JSON objects into articles. */
final class JsonEntry {

  private static final String REMEDY = "Name the field of the text, as in text=body";

  private final FieldMap fields;
  private final JsonMapper mapper;

  JsonEntry(FieldMap fields, ReadSettings settings) {
    this.fields = fields;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(settings.depth())
            .maxStringLength(settings.entryBytes())
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            // Messages hold no piece of the source: it may be long, and hostile.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    this.mapper =
        JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }

  /** The article of an object, or what is wrong with it. */
  Item read(String json, Origin origin) {
    try {
      JsonNode node = mapper.readTree(json);
      return node.isObject()
          ? draft(node, origin)
          : malformed(origin, "an article must be a JSON object");
    } catch (JacksonException e) {
      return malformed(origin, "no JSON: " + e.getOriginalMessage());
    }
  }

  private static Problem malformed(Origin origin, String message) {
    return new Problem(
        Problem.Kind.MALFORMED, origin, message, "Correct the entry; the others were read");
  }

  private Item draft(JsonNode node, Origin origin) {
    Optional<String> text = value(node, ArticleField.TEXT);
    if (text.isEmpty()) {
      return new Problem(Problem.Kind.NO_TEXT, origin, noText(node), REMEDY);
    }
    return FieldDraft.of(text.get(), part -> value(node, part), origin);
  }

  private String noText(JsonNode node) {
    Optional<String> named = fields.named(ArticleField.TEXT);
    if (named.isEmpty()) {
      return "no field with a usual name has any text; there are "
          + String.join(", ", node.propertyNames());
    }
    return "the field \""
        + named.get()
        + "\" has no text"
        + FieldMap.nearest(named.get(), node.propertyNames())
            .filter(near -> !near.equals(named.get()))
            .map(near -> "; did you mean \"" + near + "\"?")
            .orElse("");
  }

  private Optional<String> value(JsonNode node, ArticleField part) {
    Optional<String> named = fields.named(part);
    return named.isPresent()
        ? at(node, named.get())
        : part.usualNames().stream().flatMap(name -> at(node, name).stream()).findFirst();
  }

  /** The text of a field; a dot leads into an object, unless it belongs to the name. */
  private static Optional<String> at(JsonNode node, String name) {
    Optional<String> whole = child(node, name).flatMap(JsonEntry::content);
    int dot = name.indexOf('.');
    if (whole.isPresent() || dot <= 0) {
      return whole;
    }
    return child(node, name.substring(0, dot)).flatMap(c -> at(c, name.substring(dot + 1)));
  }

  private static Optional<JsonNode> child(JsonNode node, String name) {
    JsonNode exact = node.path(name);
    if (!exact.isMissingNode()) {
      return Optional.of(exact);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return node.propertyStream()
        .filter(field -> field.getKey().toLowerCase(Locale.ROOT).equals(lower))
        .map(field -> field.getValue())
        .findFirst();
  }

  /** A string, a number, the name of an object, or paragraphs in a list. */
  private static Optional<String> content(JsonNode value) {
    Stream<JsonNode> parts =
        value.isArray() ? value.valueStream() : Stream.of(value.isObject() ? name(value) : value);
    List<String> texts =
        parts
            .filter(part -> part.isString() || part.isNumber())
            .map(JsonNode::asString)
            .filter(text -> !text.isBlank())
            .toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", texts));
  }

  private static JsonNode name(JsonNode object) {
    return object.path("name");
  }
}
