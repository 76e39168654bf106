package org.entente.app.report.brief;

import java.util.List;
import java.util.Optional;
import org.entente.app.report.format.Json;
import org.entente.core.brief.Brief;
import org.entente.core.brief.Clause;
import org.entente.core.brief.OutlookLine;
import org.entente.core.brief.PatronReading;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.PracticeYear;
import org.entente.core.brief.Pressure;
import org.entente.core.measure.RankCorrelation;
import org.entente.core.record.Fact;
import org.entente.core.time.Span;
import org.entente.engine.result.AssessmentResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a brief as part of a JSON document. */
public final class BriefJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private BriefJson() {}

  /** The brief of a result. */
  public static ObjectNode of(AssessmentResult result) {
    Brief brief = result.brief();
    ObjectNode node = NODES.objectNode();
    node.put("title", BriefTitle.of(result.assessment()));
    node.put("word", Json.word(brief.word()));
    node.put("verdict", brief.verdict());
    node.set("ties", clause(brief.ties()));
    node.set("practice", clause(brief.practice()));
    node.set("pressing", Json.array(brief.pressing(), BriefJson::clause));
    node.set("trends", Json.array(brief.trends(), BriefJson::trend));
    node.set("pressures", Json.array(brief.pressures(), BriefJson::pressure));
    node.set("patrons", Json.array(result.patrons(), BriefJson::patron));
    node.set("outlooks", Json.array(result.chances(), BriefJson::outlook));
    node.set("freshness", Json.strings(brief.freshness()));
    return node;
  }

  private static ObjectNode clause(Clause clause) {
    ObjectNode node = NODES.objectNode().put("text", clause.text());
    node.set("evidence", ids(clause.evidence()));
    return node;
  }

  private static ArrayNode ids(List<Fact> facts) {
    return Json.ids(facts);
  }

  /** The trend of a pair. */
  public static ObjectNode trend(PracticeTrend trend) {
    ObjectNode node = NODES.objectNode().put("leg", trend.leg().code());
    Json.text(node, "to", trend.to());
    node.put("direction", Json.word(trend.direction()));
    Json.text(node, "place", trend.place());
    node.set("years", Json.array(trend.years(), BriefJson::year));
    return node;
  }

  private static ObjectNode year(PracticeYear year) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("from", year.span().from().toString())
            .put("to", year.span().to().orElseThrow().toString())
            .put("looked_for", year.covered());
    if (year.covered()) {
      node.put("cooperation", year.cooperation()).put("conflict", year.conflict());
    } else {
      node.putNull("cooperation").putNull("conflict");
    }
    if (year.balance().isPresent()) {
      node.put("balance", rounded(year.balance().getAsDouble()));
    } else {
      node.putNull("balance");
    }
    return node;
  }

  private static ObjectNode pressure(Pressure pressure) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("when", pressure.when())
            .put("what", pressure.what())
            .put("who", pressure.who())
            .put("kind", Json.word(pressure.nearest().kind()))
            .put("day", pressure.nearest().nearest().toString())
            .put("now", pressure.isNow());
    node.set("evidence", ids(pressure.evidence()));
    return node;
  }

  private static ObjectNode patron(PatronReading reading) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("leg", reading.leg().code())
            .put("patron", reading.patron().code())
            .put("common_allies", reading.allies());
    Json.text(node, "year_to", reading.year().flatMap(Span::to));
    if (reading.year().isPresent()) {
      node.put("cooperation", reading.cooperation().size());
      node.put("cooperation_with_patron", reading.shared().size());
    } else {
      node.putNull("cooperation").putNull("cooperation_with_patron");
    }
    node.put("agreements", reading.commitments().size());
    node.put("agreements_with_patron", reading.withPatron().size());
    node.set("moved", Json.array(List.of(reading.first(), reading.second()), BriefJson::together));
    node.put("pressures_within_30_days", reading.pressures().size());
    node.set("sentences", Json.strings(reading.sentences()));
    node.set("evidence", ids(reading.evidence()));
    return node;
  }

  private static ObjectNode together(PatronReading.Together together) {
    ObjectNode node = NODES.objectNode().put("tie", together.tie().code());
    correlation(node, "all_acts", together.all());
    correlation(node, "without_acts_of_all_three", together.apart());
    return node;
  }

  private static void correlation(
      ObjectNode node, String name, Optional<RankCorrelation> correlation) {
    if (correlation.isEmpty()) {
      node.putNull(name);
      return;
    }
    RankCorrelation found = correlation.get();
    ObjectNode figures = NODES.objectNode().put("value", rounded(found.value()));
    figures.put("n", found.n());
    if (found.interval().isPresent()) {
      figures.put("low", rounded(found.interval().get().low()));
      figures.put("high", rounded(found.interval().get().high()));
    } else {
      figures.putNull("low").putNull("high");
    }
    node.set(name, figures);
  }

  private static double rounded(double value) {
    return Math.rint(value * 1e6) / 1e6;
  }

  private static ObjectNode outlook(OutlookLine line) {
    ObjectNode node =
        NODES.objectNode().put("label", line.label()).put("question", line.question());
    Json.text(node, "whom", line.whom());
    Json.text(node, "chance", line.chance());
    if (line.probability().isPresent()) {
      node.put("probability", line.probability().get());
    } else {
      node.putNull("probability");
    }
    Json.text(node, "typical", line.typical());
    Json.text(node, "place", line.place());
    Json.text(node, "inputs", line.inputs());
    return node.put("basis", line.basis());
  }
}
