package org.entente.app.report.sweep;

import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.assessment.compare.ComparisonLine;
import org.entente.core.assessment.compare.Side;
import org.entente.engine.result.Lever;
import org.entente.engine.result.Sweep;
import org.entente.engine.result.Trial;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a sweep as JSON. */
public final class SweepJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SweepJson() {}

  /** The document. */
  public static String of(Sweep sweep) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "entente-sweep").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("on", sweep.assessment().on().toString());
    ArrayNode members = root.putArray("members");
    sweep.assessment().members().forEach(member -> members.add(member.code()));
    root.put("hypothetical", true).put("notice", Sweep.NOTICE);
    ArrayNode trials = root.putArray("changes");
    sweep.trials().forEach(trial -> trials.add(trial(trial)));
    ArrayNode refused = root.putArray("not_possible");
    sweep.refused().forEach(refused::add);
    ArrayNode levers = root.putArray("inputs");
    sweep.levers().forEach(lever -> levers.add(lever(lever)));
    return Json.text(root);
  }

  private static ObjectNode trial(Trial trial) {
    ObjectNode node = NODES.objectNode().put("change", trial.change().text());
    node.put("meaning", trial.change().meaning());
    node.put("outlook_has_an_input", trial.isRead());
    if (trial.outlook().isPresent()) {
      ComparisonLine line = trial.outlook().get();
      ObjectNode outlook = node.putObject("outlook").put("leg", line.about());
      number(outlook, "log_odds_before", number(line.before()));
      number(outlook, "log_odds_after", number(line.after()));
    } else {
      node.putNull("outlook");
    }
    return node.put("strains", trial.strains()).put("lines_moved", trial.moved());
  }

  private static OptionalDouble number(Optional<Side> side) {
    return side.isPresent() ? side.get().number() : OptionalDouble.empty();
  }

  private static ObjectNode lever(Lever lever) {
    ObjectNode node = NODES.objectNode().put("leg", lever.leg()).put("input", lever.input());
    node.put("label", lever.label());
    number(node, "value", lever.value());
    node.put("low", lever.low()).put("high", lever.high());
    return node.put("within_5_years_at_low", lever.atLow())
        .put("within_5_years_at_high", lever.atHigh());
  }

  private static void number(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }
}
