package org.entente.app.report.format;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.core.record.Fact;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What all JSON documents share: layout, arrays, and how a missing value is written (null). */
public final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * Marks of writing direction, which can make text look like other text, and controls that JSON
   * itself permits. They stand within strings only.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\x{7F}-\\x{9F}\\x{61C}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}]");

  private Json() {}

  private static String escaped(MatchResult found) {
    return String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0));
  }

  /** A document, indented, with a line feed at the end. */
  public static String text(ObjectNode document) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    String json = JsonMapper.builder().build().writer().with(printer).writeValueAsString(document);
    return UNSEEN.matcher(json).replaceAll(Json::escaped) + "\n";
  }

  /** An array of the nodes that a function makes of values. */
  public static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> node) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(node.apply(value)));
    return array;
  }

  /** An array of strings. */
  public static ArrayNode strings(Collection<String> values) {
    return array(values, NODES::stringNode);
  }

  /** An array of the ids of facts. */
  public static ArrayNode ids(Collection<? extends Fact> facts) {
    return strings(facts.stream().map(Fact::id).toList());
  }

  /** The name of a constant in lower case, with hyphens. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Puts a number; null if it is missing. */
  public static void number(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }

  /** Puts a value as text; null if it is missing. */
  public static void text(ObjectNode node, String name, Optional<?> value) {
    if (value.isPresent()) {
      node.put(name, value.get().toString());
    } else {
      node.putNull(name);
    }
  }
}
