package org.entente.app.report.balance;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.assessment.balance.SignedTie;
import org.entente.core.assessment.balance.TieTriangle;
import org.entente.core.measure.balance.FrustrationResult;
import org.entente.core.measure.balance.NetworkBalance;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.record.Fact;
import org.entente.engine.result.BalanceResult;
import org.entente.engine.result.BalanceSeries;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the balance of a network, or of many years, as JSON. A value that could not be found is
 * {@code null}.
 */
public final class BalanceJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private BalanceJson() {}

  /** One network with the states asked for. */
  public static String of(BalanceResult report) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "entente-balance").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("source", report.source()).put("rule", report.rule());
    root.set("members", strings(report.view().members()));
    root.set("triangles", array(report.view().triangles(), BalanceJson::triangle));
    root.put("triangles_with_one_member", report.view().aroundOne());
    root.put("tense_with_one_member", report.view().tenseAroundOne());
    root.set("reliefs", array(report.effects(), BalanceJson::effect));
    root.set("stands", array(report.stands(), BalanceJson::stand));
    ObjectNode camps = root.putObject("to_the_first_member");
    report.camps().forEach((state, stand) -> camps.put(state, word(stand)));
    root.set("network", network(report.balance()));
    root.set("ties", array(report.view().ties(), BalanceJson::tie));
    root.set("inputs", strings(report.inputs()));
    root.set("limits", strings(report.limits()));
    return text(root);
  }

  /** Many years. */
  public static String of(BalanceSeries series) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "entente-balance-series").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("rule", series.rule());
    ArrayNode years = root.putArray("years");
    for (BalanceSeries.Year year : series.years()) {
      years.add(NODES.objectNode().put("year", year.year()).setAll(network(year.balance())));
    }
    root.set("refused", strings(series.refused()));
    root.set("inputs", strings(series.inputs()));
    return text(root);
  }

  private static String text(ObjectNode root) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    return JsonMapper.builder().build().writer().with(printer).writeValueAsString(root) + "\n";
  }

  private static ObjectNode network(NetworkBalance balance) {
    ObjectNode node = NODES.objectNode();
    node.put("states", balance.network().size()).put("states_with_a_tie", balance.tied());
    node.put("ties", balance.network().edges().size());
    node.put("positive", balance.network().count(Sign.POSITIVE));
    node.put("negative", balance.network().count(Sign.NEGATIVE));
    node.put("tri_ppp", balance.census().ppp()).put("tri_ppm", balance.census().ppm());
    node.put("tri_pmm", balance.census().pmm()).put("tri_mmm", balance.census().mmm());
    number(node, "triangle_balance", balance.census().balance());
    number(node, "walk_balance", balance.walkBalance());
    node.put("frustration_status", status(balance.frustration()));
    whole(node, "frustration_lower", balance.lower());
    whole(node, "frustration_upper", balance.upper());
    number(node, "frustration_balance", balance.frustrationBalance());
    node.set("frustrated", strings(BalanceFigures.frustrated(balance)));
    return node;
  }

  private static String status(FrustrationResult result) {
    if (result instanceof FrustrationResult.Proved proved) {
      return "proved by " + word(proved.proof());
    }
    return result instanceof FrustrationResult.Bounded ? "bounded" : "gave up";
  }

  private static ObjectNode triangle(TieTriangle triangle) {
    ObjectNode node = NODES.objectNode();
    node.set("states", strings(triangle.states()));
    node.put("signs", triangle.signs()).put("tense", triangle.isTense());
    node.put("meaning", triangle.meaning());
    node.set("ties", array(triangle.ties(), BalanceJson::tie));
    return node;
  }

  private static ObjectNode tie(SignedTie tie) {
    ObjectNode node = NODES.objectNode();
    node.put("a", tie.a()).put("b", tie.b()).put("sign", tie.sign().value()).put("why", tie.why());
    node.set("evidence", strings(tie.evidence().stream().map(Fact::id).toList()));
    return node;
  }

  private static ObjectNode effect(BalanceResult.Effect effect) {
    ObjectNode node = NODES.objectNode();
    node.put("a", effect.relief().tie().a()).put("b", effect.relief().tie().b());
    node.put("sign", effect.relief().tie().sign().value());
    node.put("relieved", effect.relief().tense()).put("strained", effect.relief().atEase());
    whole(node, "frustration_lower", effect.index().lower());
    whole(node, "frustration_upper", effect.index().upper());
    return node;
  }

  private static ObjectNode stand(BalanceResult.Standing standing) {
    return NODES
        .objectNode()
        .put("a", standing.a())
        .put("b", standing.b())
        .put("stand", word(standing.stand()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> writer) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(writer.apply(value)));
    return array;
  }

  private static ArrayNode strings(List<String> values) {
    return array(values, NODES::stringNode);
  }

  private static void number(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }

  private static void whole(ObjectNode node, String name, OptionalInt value) {
    if (value.isPresent()) {
      node.put(name, value.getAsInt());
    } else {
      node.putNull(name);
    }
  }
}
