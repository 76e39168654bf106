package org.entente.app.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.report.assessment.AssessmentJson;
import org.entente.app.report.balance.BalanceJson;
import org.entente.app.report.compare.CompareJson;
import org.entente.app.report.compare.WhatIfJson;
import org.entente.app.report.outlook.OutlookJson;
import org.entente.app.report.system.SystemJson;
import org.entente.core.state.State;

/** The questions that can be asked in JSON: the same documents as those of the commands. */
final class Api {

  /** Where the API begins. */
  static final String ROOT = "/api/v1/";

  private final Explorer explorer;
  private final Map<String, Endpoint> endpoints = new TreeMap<>();

  Api(Ground ground, Explorer explorer) {
    this.explorer = explorer;
    StateSearch search = new StateSearch(ground.registry());
    put("assessment", Endpoint.of(this::assessment, "member", "on", "what-if"));
    put("system", Endpoint.of(this::system, "member", "on"));
    put("compare", Endpoint.of(this::compare, "member", "on", "other", "with", "what-if", "moved"));
    put("balance", Endpoint.of(this::balance, "member", "on"));
    put("outlook", Endpoint.of(this::outlook, "member", "on"));
    put("states", Endpoint.of(query -> states(search, query), "q", "on"));
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

  /** What stands at a path. */
  Optional<Endpoint> at(String path) {
    return Optional.ofNullable(endpoints.get(path));
  }

  private static HttpReply json(String text) {
    return HttpReply.of(HttpReply.JSON, text);
  }

  private HttpReply assessment(Query query) {
    LocalDate on = explorer.date(query.one("on"));
    List<State> members = explorer.members(query.all("member"), on);
    Explorer.Assessed assessed = explorer.assess(members, on, query.all("what-if"), List.of());
    return json(
        assessed
            .whatIf()
            .map(WhatIfJson::of)
            .orElseGet(() -> AssessmentJson.of(assessed.report())));
  }

  private HttpReply system(Query query) {
    return json(
        SystemJson.of(explorer.system(query.all("member"), explorer.date(query.one("on")))));
  }

  private HttpReply compare(Query query) {
    LocalDate first = explorer.date(query.one("on"));
    LocalDate second = query.one("with").isPresent() ? explorer.date(query.one("with")) : first;
    List<String> other = query.all("other");
    Explorer.Compared compared =
        explorer.compare(
            explorer.members(query.all("member"), first),
            first,
            explorer.members(other.isEmpty() ? query.all("member") : other, second),
            second,
            query.all("what-if"));
    boolean moved = query.one("moved").isPresent();
    return json(CompareJson.of(compared.comparison(), compared.whatIf(), moved));
  }

  private HttpReply balance(Query query) {
    LocalDate on = explorer.date(query.one("on"));
    return json(BalanceJson.of(explorer.balance(explorer.members(query.all("member"), on), on)));
  }

  private HttpReply outlook(Query query) {
    Explorer.Outlook found = explorer.outlook(query.all("member"), query.one("on"));
    return json(OutlookJson.of(found.answers(), found.pack()));
  }

  private HttpReply states(StateSearch search, Query query) {
    return json(
        search.json(
            query.one("q").orElse(""), query.one("on").map(on -> explorer.date(query.one("on")))));
  }
}
