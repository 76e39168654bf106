package org.entente.app.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool was given, turned into words of a command. Texts that begin with a dash cannot become
 * options: an option and its value are one word, and all other words stand behind {@code --}.
 */
final class ToolInput {

  private final Map<String, Object> values;
  private final List<String> options = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  ToolInput(Map<String, Object> values) {
    this.values = values == null ? Map.of() : values;
  }

  /** Adds an option of the same name, with every value given. */
  ToolInput option(String name) {
    return option(name, "--" + name);
  }

  /** Adds an option, with every value given. */
  ToolInput option(String name, String option) {
    texts(name).forEach(value -> options.add(option + "=" + value));
    return this;
  }

  /** Adds a switch if the value is true. */
  ToolInput flag(String name, String option) {
    if (isTrue(name)) {
      options.add(option);
    }
    return this;
  }

  /** Adds every value given as a word of its own. */
  ToolInput words(String name) {
    words.addAll(texts(name));
    return this;
  }

  /** Whether a switch was given as true. */
  boolean isTrue(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /** Whether a value was given. */
  boolean has(String name) {
    return !texts(name).isEmpty();
  }

  /** A whole number, if it was given. */
  Optional<Integer> number(String name) {
    return values.get(name) instanceof Number number
        ? Optional.of(number.intValue())
        : Optional.empty();
  }

  /** The words of the command. */
  List<String> command(String name, List<String> more) {
    List<String> all = new ArrayList<>();
    all.add(name);
    all.addAll(options);
    all.addAll(more);
    all.add("--");
    all.addAll(words);
    return all;
  }

  private List<String> texts(String name) {
    Object value = values.get(name);
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }
}
