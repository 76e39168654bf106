package org.entente.app.report.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.report.brief.BriefJson;
import org.entente.app.report.claim.ClaimJson;
import org.entente.app.report.force.ForceJson;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.app.report.outlook.OutlookJson;
import org.entente.app.report.practice.PracticeJson;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Gap;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.SystemView;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.Relief;
import org.entente.core.assessment.balance.SignedTie;
import org.entente.core.assessment.balance.TieTriangle;
import org.entente.core.assessment.leg.Dreams;
import org.entente.core.assessment.leg.Standing;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.strain.LeaderView;
import org.entente.core.assessment.strain.OutsideView;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.measure.Measure;
import org.entente.core.measure.Reading;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.record.Citation;
import org.entente.core.record.Document;
import org.entente.core.record.Fact;
import org.entente.core.record.Obligation;
import org.entente.core.state.State;
import org.entente.core.time.Span;
import org.entente.core.whatif.Hypothetical;
import org.entente.data.casebook.Casebook;
import org.entente.engine.result.AssessmentResult;
import org.entente.engine.result.BalancePhrases;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a report as one JSON document, described by {@code docs/assessment.schema.json}.
 *
 * <p>Records are written once, under {@code evidence}; every line names those behind it by id. What
 * is missing is {@code null} with a reason next to it. The layout only grows within one {@code
 * version}.
 */
public final class AssessmentJson {

  private static final String SCHEMA = "entente-assessment";
  private static final int VERSION = 1;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private AssessmentJson() {}

  /** The document, indented, with a line feed at the end. */
  public static String of(AssessmentResult report) {
    return Json.text(document(report));
  }

  public static ObjectNode document(AssessmentResult report) {
    Assessment assessment = report.assessment();
    ObjectNode root = NODES.objectNode();
    root.put("schema", SCHEMA);
    root.put("version", VERSION);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("on", assessment.on().toString());
    root.set("members", Json.array(assessment.members(), AssessmentJson::state));
    root.set("brief", BriefJson.of(report));
    root.set("summary", Json.strings(assessment.summary()));
    root.set("legs", Json.array(assessment.legs(), leg -> leg(leg, report)));
    root.set("shared", Json.array(assessment.shared(), AssessmentJson::group));
    root.put("ranking", AssessmentResult.RANKING);
    root.set("strains", Json.array(assessment.strains(), AssessmentJson::strain));
    root.set("outlook", outlook(report));
    root.set(
        "outlook_sources",
        Json.strings(report.pack().map(ReferencePack::sources).orElse(List.of())));
    root.set("outlook_whole", ForceJson.whole(assessment.forces()));
    // Of a large group the forces of every leg would be hundreds of megabytes.
    root.set("forces", ForceJson.legs(assessment.isDetailed() ? assessment.forces() : List.of()));
    root.set("force_definitions", ForceJson.definitions());
    root.set("leaders", Json.array(assessment.leaders(), AssessmentJson::leader));
    root.set("outsiders", Json.array(assessment.outsiders(), AssessmentJson::outsider));
    root.set("system", system(assessment.system()));
    root.set("balance", balance(assessment.balance()));
    if (!report.commentary().isEmpty()) {
      root.set("commentary", ClaimJson.commentary(report.commentary()));
    }
    root.set("timeline", Json.ids(assessment.timeline()));
    root.set("gaps", Json.array(assessment.gaps(), AssessmentJson::gap));
    root.set("measures", Json.array(report.measures(), AssessmentJson::measure));
    root.set("inputs", inputs(report.casebook()));
    ObjectNode evidence = root.putObject("evidence");
    report.evidence().forEach(fact -> evidence.set(fact.id(), fact(fact, report)));
    return root;
  }

  private static ObjectNode state(State state) {
    return NODES.objectNode().put("code", state.code()).put("name", state.name());
  }

  private static ObjectNode span(Span span) {
    ObjectNode node = NODES.objectNode().put("from", span.from().toString());
    Json.text(node, "to", span.to());
    return node;
  }

  private static ArrayNode obligations(Set<Obligation> obligations) {
    return Json.strings(obligations.stream().sorted().map(Json::word).toList());
  }

  private static ObjectNode leg(LegAssessment leg, AssessmentResult report) {
    ObjectNode node = NODES.objectNode().put("leg", leg.leg().code());
    node.set("members", Json.strings(leg.leg().codes()));
    ObjectNode bed = node.putObject("bed");
    bed.put("tie", Json.word(leg.bed().tie()));
    bed.put("tie_source", leg.bed().codedTo().isPresent() ? "ATOP" : "casebook");
    bed.put(
        "tie_as_of",
        leg.bed().codedTo().isPresent() ? (Integer) leg.bed().codedTo().getAsInt() : null);
    bed.set(
        "common_allies", Json.strings(leg.bed().commonAllies().stream().map(State::code).toList()));
    bed.set(
        "common_ally_pacts",
        Json.strings(leg.bed().commonAllyPacts().stream().map(c -> c.treaty().id()).toList()));
    bed.set("obligations", Json.array(leg.bed().obligations(), AssessmentJson::commitment));
    bed.set("arrangements", Json.array(leg.bed().arrangements(), AssessmentJson::commitment));
    bed.set("practice", reading(leg.bed().practice()));
    if (leg.bed().counts().isPresent()) {
      ObjectNode counts = bed.putObject("events_of_the_year");
      leg.bed().counts().get().forEach((quad, n) -> counts.put(Json.word(quad), n));
    } else {
      bed.putNull("events_of_the_year");
    }
    bed.set("practice_detail", PracticeJson.of(report.practice(leg)));
    bed.set("newest_cooperation", Json.ids(leg.bed().recent()));
    ObjectNode dreams = node.putObject("dreams");
    dreams.set("similarity", reading(leg.dreams().similarity()));
    dreams.set("outsiders", Json.array(leg.dreams().outsiders(), AssessmentJson::compared));
    dreams.set("standings", Json.array(leg.dreams().standings(), AssessmentJson::standing));
    node.set("strains", Json.strings(leg.strains().stream().map(Strain::text).toList()));
    return node;
  }

  private static ObjectNode commitment(Commitment commitment) {
    ObjectNode node = NODES.objectNode();
    node.put("treaty", commitment.treaty().id());
    Json.text(node, "atop", commitment.treaty().atop());
    node.put("name", commitment.treaty().name());
    node.put("form", Json.word(commitment.treaty().form()));
    node.put("subject", Json.word(commitment.treaty().subject()));
    node.put("since", commitment.since().toString());
    node.set("owed_by_first", obligations(commitment.owedByFirst()));
    node.set("owed_by_second", obligations(commitment.owedBySecond()));
    Json.text(node, "open_step", commitment.openStep().map(step -> step.step().label()));
    node.set("evidence", Json.ids(commitment.evidence()));
    return node;
  }

  private static ObjectNode standing(Standing standing) {
    ObjectNode node = NODES.objectNode();
    node.put("measure", standing.measure().id());
    node.put("over", standing.over());
    node.put("convention", standing.convention());
    node.put("from", standing.period().from().toString());
    node.put("to", standing.period().to().orElseThrow().toString());
    Json.number(node, "value", standing.value());
    node.put("n", standing.n());
    Json.number(node, "percentile", standing.percentile());
    node.put("population", standing.population());
    node.put("among", standing.among());
    node.put("source", standing.source());
    Json.text(node, "missing", standing.missing());
    return node;
  }

  private static ObjectNode compared(Dreams.Outsider outsider) {
    return state(outsider.state())
        .put("first", outsider.first())
        .put("first_events", outsider.firstEvents())
        .put("second", outsider.second())
        .put("second_events", outsider.secondEvents());
  }

  private static ObjectNode reading(Reading reading) {
    ObjectNode node = NODES.objectNode().put("measure", reading.measure().id());
    node.set("about", Json.strings(reading.about()));
    Json.number(node, "value", reading.value());
    node.set("period", span(reading.period()));
    node.put("n", reading.n());
    if (reading.before().isPresent()) {
      Reading.Earlier before = reading.before().get();
      ObjectNode earlier = node.putObject("before");
      Json.number(earlier, "value", before.value());
      earlier.set("period", span(before.period()));
      earlier.put("n", before.n());
      earlier.set("evidence", Json.ids(before.evidence()));
    } else {
      node.putNull("before");
    }
    Json.text(node, "missing", reading.missing());
    node.set("evidence", Json.ids(reading.evidence()));
    return node;
  }

  private static ObjectNode strain(Strain strain) {
    ObjectNode node = NODES.objectNode().put("kind", Json.word(strain.kind()));
    node.set("about", Json.strings(strain.about()));
    node.put("text", strain.text());
    node.set("details", Json.strings(strain.details()));
    node.put("nearest", strain.nearest().toString());
    node.put("nearness", Json.word(strain.nearness()));
    node.put("days", strain.days());
    node.put("reference", strain.kind().reference());
    if (strain.reading().isPresent()) {
      node.set("reading", reading(strain.reading().get()));
    } else {
      node.putNull("reading");
    }
    node.set("evidence", Json.ids(strain.evidence()));
    return node;
  }

  private static ObjectNode leader(LeaderView view) {
    ObjectNode node = NODES.objectNode().put("state", view.state().code());
    Json.text(node, "leader", view.leader().map(l -> l.name()));
    Json.text(node, "office", view.leader().map(l -> l.office()));
    Json.text(node, "since", view.leader().map(l -> l.span().from()));
    Json.text(node, "scheduled_end", view.term().map(t -> t.scheduledEnd()));
    if (view.daysLeft().isPresent()) {
      node.put("days_left", view.daysLeft().getAsLong());
    } else {
      node.putNull("days_left");
    }
    node.set("crises", Json.ids(view.crises()));
    ArrayNode evidence = node.putArray("evidence");
    view.leader().ifPresent(fact -> evidence.add(fact.id()));
    view.term().ifPresent(fact -> evidence.add(fact.id()));
    return node;
  }

  private static ObjectNode outsider(OutsideView view) {
    ObjectNode node = state(view.state());
    node.set("reasons", Json.strings(view.reasons()));
    node.set("disputes", Json.ids(view.disputes()));
    node.set("acts", Json.ids(view.acts()));
    node.set("year", Json.array(view.year(), AssessmentJson::reading));
    node.set("quarter", Json.array(view.quarter(), AssessmentJson::reading));
    return node;
  }

  private static ObjectNode system(SystemView system) {
    ObjectNode node = NODES.objectNode();
    Json.text(node, "hub", system.hub().map(State::code));
    Json.text(node, "centre", system.centre().map(State::code));
    node.set("centralization", reading(system.centralization()));
    node.set("spokes", Json.array(system.spokes(), AssessmentJson::spoke));
    node.set("groups", Json.array(system.groups(), AssessmentJson::group));
    return node;
  }

  private static ArrayNode outlook(AssessmentResult report) {
    ArrayNode array = NODES.arrayNode();
    report
        .outlooks()
        .forEach(answer -> array.add(OutlookJson.answer(answer, report.pack().orElseThrow())));
    return array;
  }

  private static ObjectNode balance(BalanceView view) {
    ObjectNode node = NODES.objectNode().put("rule", BalancePhrases.RULE);
    node.set("triangles", Json.array(view.triangles(), AssessmentJson::triangle));
    node.put("triangles_with_one_member", view.aroundOne());
    node.put("tense_with_one_member", view.tenseAroundOne());
    node.set("reliefs", Json.array(view.reliefs(), AssessmentJson::relief));
    return node;
  }

  private static ObjectNode triangle(TieTriangle triangle) {
    ObjectNode node = NODES.objectNode();
    node.set("states", Json.strings(triangle.states()));
    node.put("signs", triangle.signs());
    node.put("tense", triangle.isTense());
    node.put("meaning", triangle.meaning());
    node.set("ties", Json.array(triangle.ties(), AssessmentJson::signedTie));
    return node;
  }

  private static ObjectNode signedTie(SignedTie tie) {
    ObjectNode node = NODES.objectNode();
    node.put("a", tie.a()).put("b", tie.b()).put("sign", tie.sign().value()).put("why", tie.why());
    node.set("evidence", Json.ids(tie.evidence()));
    return node;
  }

  private static ObjectNode relief(Relief relief) {
    ObjectNode node = NODES.objectNode();
    node.put("a", relief.tie().a()).put("b", relief.tie().b());
    node.put("sign", relief.tie().sign().value());
    node.put("relieved", relief.tense());
    return node.put("strained", relief.atEase());
  }

  private static ObjectNode spoke(SystemView.Spoke spoke) {
    ObjectNode node =
        state(spoke.state()).put("tie", Json.word(spoke.tie())).put("member", spoke.member());
    node.set("commitments", Json.array(spoke.commitments(), AssessmentJson::commitment));
    return node;
  }

  public static ObjectNode group(SystemView.Group group) {
    ObjectNode node =
        NODES.objectNode().put("treaty", group.treaty().id()).put("name", group.treaty().name());
    node.put("form", Json.word(group.treaty().form()));
    node.put("since", group.treaty().span().from().toString());
    node.set("members", Json.strings(group.members()));
    node.set("evidence", Json.ids(group.evidence()));
    return node;
  }

  private static ObjectNode gap(Gap gap) {
    ObjectNode node = NODES.objectNode();
    node.set("about", Json.strings(gap.about()));
    return node.put("text", gap.text());
  }

  private static ObjectNode measure(Measure measure) {
    return NODES
        .objectNode()
        .put("id", measure.id())
        .put("name", measure.name())
        .put("formula", measure.formula())
        .put("range", measure.range())
        .put("reference", measure.reference());
  }

  private static ObjectNode inputs(Casebook casebook) {
    ObjectNode node = NODES.objectNode().put("caveat", AssessmentResult.CAVEAT);
    ArrayNode books = node.putArray("casebooks");
    casebook
        .inputs()
        .forEach(
            input -> books.addObject().put("name", input.name()).put("sha256", input.sha256()));
    ObjectNode rows = node.putObject("rows");
    casebook.rows().forEach((kind, n) -> rows.put(kind.file(), n));
    node.set(
        "scope",
        Json.array(
            casebook.records().scopes(),
            scope -> {
              ObjectNode entry = NODES.objectNode().put("kind", scope.kind().file());
              entry.set("group_a", Json.strings(scope.groupA()));
              entry.set("group_b", Json.strings(scope.groupB()));
              entry.set("span", span(scope.span()));
              Json.text(entry, "missing", scope.missing());
              return entry;
            }));
    return node;
  }

  private static ObjectNode fact(Fact fact, AssessmentResult report) {
    Optional<Citation> source = report.source(fact);
    ObjectNode node = NODES.objectNode().put("kind", fact.kind().file());
    node.set("span", span(fact.span()));
    node.set("states", Json.strings(fact.states()));
    node.put("headline", fact.headline());
    Json.text(node, "publisher", source.map(Citation::publisher));
    Json.text(node, "title", source.map(Citation::title));
    Json.text(node, "published", source.map(Citation::published));
    node.put("readers", fact.citation().readers());
    Json.text(node, "checked", fact.citation().checked().map(Json::word));
    node.set("document", report.document(fact).map(AssessmentJson::document).orElse(null));
    if (Hypothetical.is(fact)) {
      node.put("hypothetical", true);
    }
    return node;
  }

  private static ObjectNode document(Document document) {
    ObjectNode node = NODES.objectNode().put("publisher", document.publisher());
    Json.text(node, "title", document.title());
    Json.text(node, "date", document.date());
    return node.put("address", document.address());
  }
}
