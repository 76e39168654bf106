package org.entente.app.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.report.assessment.AssessmentPage;
import org.entente.app.report.compare.ComparePage;
import org.entente.app.report.explore.ExploreAssessment;
import org.entente.app.report.explore.ExploreDocument;
import org.entente.app.report.explore.ExplorePage;
import org.entente.app.report.explore.ExploreRanking;
import org.entente.app.report.explore.Switches;
import org.entente.app.report.format.HtmlPage;
import org.entente.app.report.system.SystemReport;
import org.entente.core.assessment.Assessment;
import org.entente.core.state.State;
import org.entente.core.whatif.Change;
import org.entente.engine.Engine;
import org.entente.engine.question.AllianceQuestion;
import org.entente.engine.question.AssessmentQuestion;
import org.entente.engine.question.ComparisonQuestion;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.result.AssessmentAnswer;
import org.entente.engine.result.ComparisonResult;
import org.entente.engine.result.Ranking;
import org.entente.engine.result.WhatIfResult;
import org.entente.engine.source.Feedback;

/**
 * The pages, and their views alone: {@code /assess/USA+JPN?on=2025-01-07} is a page, and {@code
 * /fragment/assess/USA+JPN?on=2025-01-07} the part of it that changes with members and date.
 */
final class Pages {

  private static final String FRAGMENT = "/fragment";
  private static final LocalDate SLIDER_BEGINS = LocalDate.of(2000, 1, 1);

  private final Engine engine;
  private final FirstPage opening;

  Pages(Engine engine, FirstPage opening) {
    this.engine = engine;
    this.opening = opening;
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

  /** The page at a path; empty if there is none. */
  Optional<Endpoint> at(String path) {
    if (path.equals("/")) {
      return Optional.of(Endpoint.of(query -> page(opening())));
    }
    boolean fragment = path.startsWith(FRAGMENT + "/");
    String[] parts = (fragment ? path.substring(FRAGMENT.length()) : path).split("/", -1);
    if (parts.length == 2 && parts[1].equals("ranking")) {
      return Optional.of(
          Endpoint.of(query -> reply(fragment, ranked(engine.date(query.one("on")))), "on"));
    }
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
        Endpoint.of(query -> reply(fragment, asked(parts[1], parts, query)), parameters));
  }

  private HttpReply reply(boolean fragment, Asked asked) {
    return fragment ? HttpReply.of(HttpReply.HTML, body(asked)) : page(asked);
  }

  /** The ranking is of all pairs; the other tabs of its page lead to the opening alliance. */
  private Asked ranked(LocalDate on) {
    List<State> members = opening.members().stream().map(engine::state).toList();
    return new Asked("ranking", members, List.of(), on, on, List.of());
  }

  private Asked opening() {
    return new Asked(
        "assess",
        engine.members(opening.members(), opening.on()),
        List.of(),
        opening.on(),
        opening.on(),
        List.of());
  }

  private Asked asked(String view, String[] parts, Query query) {
    LocalDate on = engine.date(query.one("on"));
    LocalDate with = query.one("with").isPresent() ? engine.date(query.one("with")) : on;
    List<String> words = words(parts[2]);
    List<State> members =
        view.equals("system") && words.size() == 1
            ? List.of(engine.state(words.get(0)))
            : engine.members(words, on);
    List<State> other =
        parts.length == 4 ? engine.members(words(parts[3]), with) : List.<State>of();
    return new Asked(view, members, other, on, with, query.all("what-if"));
  }

  private static List<String> words(String part) {
    return Arrays.stream(part.split("\\+", -1)).map(word -> Query.decoded(word, false)).toList();
  }

  private HttpReply page(Asked asked) {
    LocalDate last = engine.sources().lastDay();
    return HttpReply.of(
        HttpReply.HTML,
        HtmlPage.render(
            "explore.jte",
            new ExplorePage(
                (asked.view().equals("ranking") ? "Pairs by direction" : asked.codes())
                    + " on "
                    + asked.on(),
                asked.view(),
                asked.members(),
                opening.members(),
                asked.other(),
                asked.on().toString(),
                asked.with().equals(asked.on()) ? "" : asked.with().toString(),
                (asked.on().isBefore(SLIDER_BEGINS) ? asked.on() : SLIDER_BEGINS).toString(),
                (asked.on().isAfter(last) ? asked.on() : last).toString(),
                opening.notes(),
                body(asked))));
  }

  private String body(Asked asked) {
    return switch (asked.view()) {
      case "ranking" -> ranking(asked.on());
      case "assess" -> assessment(asked);
      case "system" -> system(asked);
      case "balance" -> balance(asked);
      case "compare" -> comparison(asked);
      case "article" -> HtmlPage.render("explorearticle.jte", asked.codes());
      default -> throw new InvalidQuestionException("unknown view \"" + asked.view() + "\"");
    };
  }

  private String ranking(LocalDate on) {
    Optional<String> day = Optional.of(on.toString());
    return HtmlPage.render(
        "exploreranking.jte",
        new ExploreRanking(
            engine.rank(List.of(), day, Ranking.Order.DIRECTION, false),
            engine
                .alliances(new AllianceQuestion(day, Optional.empty(), Optional.empty()))
                .entries(),
            "on=" + on));
  }

  private AssessmentAnswer answer(Asked asked) {
    return engine.assess(
        AssessmentQuestion.of(codes(asked.members()), Optional.of(asked.on().toString()))
            .supposing(asked.changes()),
        Feedback.none());
  }

  private static List<String> codes(List<State> members) {
    return members.stream().map(State::code).toList();
  }

  private AssessmentPage.View view(AssessmentAnswer answer) {
    return AssessmentPage.view(answer, engine.sources().catalogue());
  }

  private String assessment(Asked asked) {
    AssessmentAnswer answer = answer(asked);
    Assessment asIs =
        answer
            .whatIf()
            .map(whatIf -> whatIf.comparison().before())
            .orElseGet(() -> answer.result().assessment());
    List<Change> supposed = answer.whatIf().map(WhatIfResult::list).orElse(List.of());
    return HtmlPage.render(
        "exploreassess.jte",
        new ExploreAssessment(view(answer), Switches.of(asIs, supposed), asked.query()));
  }

  private String system(Asked asked) {
    SystemReport report =
        new SystemReport(engine.system(codes(asked.members()), Optional.of(asked.on().toString())));
    return HtmlPage.render("exploresystem.jte", new ExploreDocument<>(report, asked.query()));
  }

  private String balance(Asked asked) {
    return HtmlPage.render(
        "explorebalance.jte",
        new ExploreDocument<>(
            engine.balance(
                codes(asked.members()), Optional.of(asked.on().toString()), Feedback.none()),
            asked.query()));
  }

  private String comparison(Asked asked) {
    ComparisonResult result =
        engine.compare(
            new ComparisonQuestion(
                codes(asked.members()),
                Optional.of(asked.on().toString()),
                codes(asked.other()),
                Optional.of(asked.with().toString()),
                asked.changes()));
    return HtmlPage.render(
        "explorecompare.jte",
        new ExploreDocument<>(
            new ComparePage(result.comparison(), result.whatIf()), asked.query()));
  }

  /** The static report of the same, as a file to keep. */
  private HttpReply saved(Asked asked) {
    return HttpReply.of(HttpReply.HTML, HtmlPage.render("report.jte", view(answer(asked))))
        .with(
            "Content-Disposition",
            "attachment; filename=\"entente-" + asked.codes() + "-" + asked.on() + ".html\"");
  }
}
