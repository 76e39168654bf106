package org.entente.app.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.report.alliances.AlliancesJson;
import org.entente.app.report.assessment.AssessmentJson;
import org.entente.app.report.balance.BalanceJson;
import org.entente.app.report.compare.CompareJson;
import org.entente.app.report.compare.WhatIfJson;
import org.entente.app.report.outlook.OutlookJson;
import org.entente.app.report.system.SystemJson;
import org.entente.app.report.system.SystemReport;
import org.entente.engine.Engine;
import org.entente.engine.question.AllianceQuestion;
import org.entente.engine.question.AssessmentQuestion;
import org.entente.engine.question.ComparisonQuestion;
import org.entente.engine.result.AssessmentAnswer;
import org.entente.engine.result.ComparisonResult;
import org.entente.engine.result.OutlookResult;
import org.entente.engine.source.Feedback;

/** The questions that can be asked in JSON: the same documents as those of the commands. */
final class Api {

  /** Where the API begins. */
  static final String ROOT = "/api/v1/";

  private final Engine engine;
  private final Map<String, Endpoint> endpoints = new TreeMap<>();

  Api(Engine engine) {
    this.engine = engine;
    StateSearch search = new StateSearch(engine.sources().registry());
    AllianceSearch named = new AllianceSearch(engine);
    PracticeApi practice = new PracticeApi(engine);
    put("assessment", Endpoint.of(this::assessment, "member", "without", "on", "what-if", "kept"));
    put("alliances", Endpoint.of(this::alliances, "q", "member", "on"));
    put("system", Endpoint.of(this::system, "member", "on"));
    put("compare", Endpoint.of(this::compare, "member", "on", "other", "with", "what-if", "moved"));
    put("balance", Endpoint.of(this::balance, "member", "on"));
    put("outlook", Endpoint.of(this::outlook, "member", "on"));
    put("states", Endpoint.of(query -> states(search, named, query), "q", "on"));
    put("trend", Endpoint.of(practice::trend, "member", "on", "years"));
    put("ranking", Endpoint.of(practice::ranking, PracticeApi.RANKING));
    put("changes", Endpoint.of(practice::changes, "member", "since", "on"));
    put("forces", Endpoint.of(query -> json(ForceDocument.json())));
    for (String name : List.of("assessment", "system", "comparison")) {
      String file = "schemas/" + name + ".schema.json";
      put(file, Endpoint.of(query -> json(Resources.text(file))));
    }
    put("openapi.json", Endpoint.of(query -> json(Resources.text("openapi.json"))));
  }

  private void put(String name, Endpoint endpoint) {
    endpoints.put(ROOT + name, endpoint);
  }

  /** The endpoint at a path. */
  Optional<Endpoint> at(String path) {
    return Optional.ofNullable(endpoints.get(path));
  }

  private static HttpReply json(String text) {
    return HttpReply.of(HttpReply.JSON, text);
  }

  private HttpReply assessment(Query query) {
    AssessmentAnswer answer =
        engine.assess(
            AssessmentQuestion.of(query.all("member"), query.one("on"))
                .supposing(query.all("what-if"))
                .withKept(query.one("kept").isPresent())
                .without(query.all("without")),
            Feedback.none());
    return json(
        answer.whatIf().map(WhatIfJson::of).orElseGet(() -> AssessmentJson.of(answer.result())));
  }

  private HttpReply alliances(Query query) {
    return json(
        AlliancesJson.of(
            engine.alliances(
                new AllianceQuestion(query.one("on"), query.one("member"), query.one("q")))));
  }

  private HttpReply system(Query query) {
    return json(
        SystemJson.of(new SystemReport(engine.system(query.all("member"), query.one("on")))));
  }

  private HttpReply compare(Query query) {
    ComparisonResult result =
        engine.compare(
            new ComparisonQuestion(
                query.all("member"),
                query.one("on"),
                query.all("other"),
                query.one("with"),
                query.all("what-if")));
    boolean moved = query.one("moved").isPresent();
    return json(CompareJson.of(result.comparison(), result.whatIf(), moved));
  }

  private HttpReply balance(Query query) {
    return json(
        BalanceJson.of(engine.balance(query.all("member"), query.one("on"), Feedback.none())));
  }

  private HttpReply outlook(Query query) {
    OutlookResult result = engine.outlook(query.all("member"), query.one("on"));
    return json(OutlookJson.of(result.answers(), result.pack()));
  }

  private HttpReply states(StateSearch search, AllianceSearch named, Query query) {
    String words = query.one("q").orElse("");
    Optional<LocalDate> on = query.one("on").map(day -> engine.date(query.one("on")));
    return json(search.json(words, on, named.find(words, on.orElseGet(engine.sources()::lastDay))));
  }
}
