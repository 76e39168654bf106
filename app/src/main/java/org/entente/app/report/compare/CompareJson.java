package org.entente.app.report.compare;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.assessment.compare.ComparisonLine;
import org.entente.core.assessment.compare.ComparisonTopic;
import org.entente.core.assessment.compare.Side;
import org.entente.engine.result.WhatIfResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a comparison as one JSON document, described by {@code docs/comparison.schema.json}. */
public final class CompareJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CompareJson() {}

  /**
   * The document.
   *
   * @param whatIf the changes behind the second side; empty if there are none
   * @param movedOnly whether lines on which both say the same are left out
   */
  public static String of(Comparison comparison, Optional<WhatIfResult> whatIf, boolean movedOnly) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "entente-comparison");
    root.put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.set("before", side(comparison.before()));
    root.set("after", side(comparison.after()));
    if (whatIf.isPresent()) {
      root.set("what_if", WhatIfJson.changes(whatIf.get()));
    }
    ObjectNode counterparts = root.putObject("counterparts");
    comparison.counterparts().forEach(counterparts::put);
    ObjectNode counts = root.putObject("counts");
    for (ComparisonLine.Move move : ComparisonLine.Move.values()) {
      counts.put(word(move), comparison.lines().stream().filter(l -> l.move() == move).count());
    }
    root.set("lines", lines(movedOnly ? comparison.moved() : comparison.lines()));
    return Json.text(root);
  }

  private static ObjectNode side(Assessment assessment) {
    ObjectNode node = NODES.objectNode().put("on", assessment.on().toString());
    node.set("members", strings(assessment.members().stream().map(m -> m.code()).toList()));
    return node;
  }

  public static ArrayNode strings(Collection<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  static ArrayNode lines(List<ComparisonLine> lines) {
    ArrayNode array = NODES.arrayNode();
    lines.forEach(line -> array.add(line(line)));
    return array;
  }

  static ObjectNode line(ComparisonLine line) {
    ObjectNode node = NODES.objectNode().put("topic", word(line.topic()));
    node.put("about", line.about());
    node.put("move", word(line.move()));
    node.set("before", line.before().map(s -> value(line.topic(), s)).orElse(null));
    node.set("after", line.after().map(s -> value(line.topic(), s)).orElse(null));
    OptionalDouble difference = line.difference();
    if (difference.isPresent()) {
      node.put("difference", difference.getAsDouble());
    } else {
      node.putNull("difference");
    }
    node.put("unit", line.topic().unit());
    node.set("entered", strings(line.entered()));
    node.set("left", strings(line.left()));
    return node;
  }

  private static ObjectNode value(ComparisonTopic topic, Side side) {
    ObjectNode node = NODES.objectNode().put("text", side.text());
    // The text of a date is its value.
    if (side.number().isPresent() && topic != ComparisonTopic.OBLIGATION) {
      node.put("value", side.number().getAsDouble());
    } else {
      node.putNull("value");
    }
    return node;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
