package org.entente.app.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.answer.Outlooks;
import org.entente.app.answer.WrongWordsException;
import org.entente.app.report.Report;
import org.entente.app.report.SystemReport;
import org.entente.app.report.WhatIfReport;
import org.entente.app.report.assessment.AssessmentPage;
import org.entente.app.report.compare.ComparePage;
import org.entente.app.report.explore.ExploreAssessment;
import org.entente.app.report.explore.ExploreDocument;
import org.entente.app.report.explore.ExplorePage;
import org.entente.app.report.explore.Switches;
import org.entente.core.assessment.Assessment;
import org.entente.core.state.State;
import org.entente.core.whatif.Change;

/**
 * The pages, and their views alone: {@code /assess/USA+JPN?on=2025-01-07} is a page, and {@code
 * /fragment/assess/USA+JPN?on=2025-01-07} the part of it that changes with members and date.
 */
final class Pages {

  private static final String FRAGMENT = "/fragment";
  private static final LocalDate SLIDER_BEGINS = LocalDate.of(2000, 1, 1);

  private final Ground ground;
  private final Explorer explorer;

  Pages(Ground ground, Explorer explorer) {
    this.ground = ground;
    this.explorer = explorer;
  }

  /** What is asked of a view. */
  private record Asked(
      String view,
      List<State> members,
      List<State> other,
      LocalDate on,
      LocalDate with,
      List<String> changes) {

    String query() {
      List<String> parts = new ArrayList<>();
      members.forEach(state -> parts.add("member=" + state.code()));
      other.forEach(state -> parts.add("other=" + state.code()));
      parts.add("on=" + on);
      if (!with.equals(on)) {
        parts.add("with=" + with);
      }
      changes.forEach(
          change -> parts.add("what-if=" + URLEncoder.encode(change, StandardCharsets.UTF_8)));
      return String.join("&", parts);
    }

    String codes() {
      return members.stream().map(State::code).collect(Collectors.joining("-"));
    }
  }

  /** What stands at a path; nothing if it is no page. */
  Optional<Endpoint> at(String path) {
    if (path.equals("/")) {
      return Optional.of(Endpoint.of(query -> page(opening())));
    }
    boolean fragment = path.startsWith(FRAGMENT + "/");
    String[] parts = (fragment ? path.substring(FRAGMENT.length()) : path).split("/", -1);
    boolean two = parts.length == 4 && parts[1].equals("compare");
    if (parts.length != 3 && !two) {
      return Optional.empty();
    }
    return switch (parts[1]) {
      case "assess" -> endpoint(fragment, parts, "on", "what-if");
      case "system", "balance", "article" -> endpoint(fragment, parts, "on");
      case "compare" -> endpoint(fragment, parts, "on", "with", "what-if");
      case "report" ->
          fragment
              ? Optional.empty()
              : Optional.of(
                  Endpoint.of(query -> saved(asked("assess", parts, query)), "on", "what-if"));
      default -> Optional.empty();
    };
  }

  private Optional<Endpoint> endpoint(boolean fragment, String[] parts, String... parameters) {
    return Optional.of(
        Endpoint.of(
            query -> {
              Asked asked = asked(parts[1], parts, query);
              return fragment ? HttpReply.of(HttpReply.HTML, body(asked)) : page(asked);
            },
            parameters));
  }

  private Asked opening() {
    LocalDate on = ground.opening().on();
    List<State> members = explorer.members(ground.opening().members(), on);
    return new Asked("assess", members, List.of(), on, on, List.of());
  }

  private Asked asked(String view, String[] parts, Query query) {
    LocalDate on = explorer.date(query.one("on"));
    LocalDate with = query.one("with").isPresent() ? explorer.date(query.one("with")) : on;
    List<String> words = words(parts[2]);
    List<State> members =
        view.equals("system") && words.size() == 1
            ? List.of(explorer.state(words.get(0)))
            : explorer.members(words, on);
    List<State> other =
        parts.length == 4 ? explorer.members(words(parts[3]), with) : List.<State>of();
    return new Asked(view, members, other, on, with, query.all("what-if"));
  }

  private static List<String> words(String part) {
    return Arrays.stream(part.split("\\+", -1)).map(word -> Query.decoded(word, false)).toList();
  }

  private HttpReply page(Asked asked) {
    LocalDate last = ground.lastDay();
    return HttpReply.of(
        HttpReply.HTML,
        AssessmentPage.page(
            "explore.jte",
            new ExplorePage(
                asked.codes() + " on " + asked.on(),
                asked.view(),
                asked.members(),
                ground.opening().members(),
                asked.other(),
                asked.on().toString(),
                asked.with().equals(asked.on()) ? "" : asked.with().toString(),
                (asked.on().isBefore(SLIDER_BEGINS) ? asked.on() : SLIDER_BEGINS).toString(),
                (asked.on().isAfter(last) ? asked.on() : last).toString(),
                ground.notes(),
                body(asked))));
  }

  private String body(Asked asked) {
    return switch (asked.view()) {
      case "assess" -> assessment(asked);
      case "system" -> system(asked);
      case "balance" ->
          AssessmentPage.page(
              "explorebalance.jte",
              new ExploreDocument<>(explorer.balance(asked.members(), asked.on()), asked.query()));
      case "compare" -> comparison(asked);
      case "article" -> AssessmentPage.page("explorearticle.jte", asked.codes());
      default -> throw new WrongWordsException("there is no view \"" + asked.view() + "\"");
    };
  }

  private String assessment(Asked asked) {
    Explorer.Assessed assessed =
        explorer.assess(asked.members(), asked.on(), asked.changes(), List.of());
    Assessment asIs =
        assessed
            .whatIf()
            .map(whatIf -> whatIf.comparison().before())
            .orElseGet(() -> assessed.report().assessment());
    List<Change> supposed = assessed.whatIf().map(WhatIfReport::list).orElse(List.of());
    return AssessmentPage.page(
        "exploreassess.jte",
        new ExploreAssessment(view(assessed), Switches.of(asIs, supposed), asked.query()));
  }

  /** What the templates of the report see of an assessment. */
  AssessmentPage.View view(Explorer.Assessed assessed) {
    Report report = explorer.forPage(assessed.report());
    return assessed
        .whatIf()
        .map(whatIf -> new WhatIfReport(whatIf.whatIf(), report, whatIf.comparison()))
        .map(AssessmentPage::view)
        .orElseGet(() -> AssessmentPage.view(report));
  }

  private String system(Asked asked) {
    SystemReport report =
        explorer.system(asked.members().stream().map(State::code).toList(), asked.on());
    SystemReport shown =
        new SystemReport(
            report.system(),
            report.report().with(Outlooks.cloud(report.system().assessment()), ""));
    return AssessmentPage.page("exploresystem.jte", new ExploreDocument<>(shown, asked.query()));
  }

  private String comparison(Asked asked) {
    Explorer.Compared compared =
        explorer.compare(
            asked.members(),
            asked.on(),
            asked.other().isEmpty() ? asked.members() : asked.other(),
            asked.with(),
            asked.changes());
    return AssessmentPage.page(
        "explorecompare.jte",
        new ExploreDocument<>(
            new ComparePage(compared.comparison(), compared.whatIf()), asked.query()));
  }

  /** The static report of the same, as a file to keep. */
  private HttpReply saved(Asked asked) {
    Explorer.Assessed assessed =
        explorer.assess(asked.members(), asked.on(), asked.changes(), List.of());
    return HttpReply.of(HttpReply.HTML, AssessmentPage.page("report.jte", view(assessed)))
        .with(
            "Content-Disposition",
            "attachment; filename=\"entente-" + asked.codes() + "-" + asked.on() + ".html\"");
  }
}
