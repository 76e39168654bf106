package org.entente.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.core.assessment.AllianceSystem;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.Background;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.brief.BriefReader;
import org.entente.core.brief.Changes;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.claim.Claim;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.record.NewsEvent;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.time.Years;
import org.entente.core.whatif.ChangeException;
import org.entente.core.whatif.WhatIf;
import org.entente.core.whatif.WhatIfForecasts;
import org.entente.data.reference.ReferenceFiles;
import org.entente.data.reference.ReferenceHistory;
import org.entente.engine.question.AllianceQuestion;
import org.entente.engine.question.AssessmentQuestion;
import org.entente.engine.question.ComparisonQuestion;
import org.entente.engine.question.EventQuestion;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.question.QuestionParser;
import org.entente.engine.result.AllianceEntry;
import org.entente.engine.result.AllianceList;
import org.entente.engine.result.AssessmentAnswer;
import org.entente.engine.result.AssessmentResult;
import org.entente.engine.result.BalanceResult;
import org.entente.engine.result.ChangesResult;
import org.entente.engine.result.Commentary;
import org.entente.engine.result.ComparisonResult;
import org.entente.engine.result.EventSeries;
import org.entente.engine.result.OutlookResult;
import org.entente.engine.result.Ranking;
import org.entente.engine.result.Sweep;
import org.entente.engine.result.SystemResult;
import org.entente.engine.result.TrendResult;
import org.entente.engine.result.WhatIfResult;
import org.entente.engine.source.Feedback;
import org.entente.engine.source.NewsEventRecords;
import org.entente.engine.source.Sources;
import org.entente.text.article.ArticleRecords;
import org.entente.text.article.CodedArticle;
import org.entente.text.article.NewsEvents;

/**
 * Answers the questions that the commands and the explorer share. Safe for several threads.
 *
 * <p>Each method throws {@link InvalidQuestionException} for a question that cannot be answered as
 * it is put (no such state, a date in the future, a change that cannot be made) and {@link
 * FailedException} where the work fails (a casebook that cannot be read, an empty workspace).
 */
public final class Engine {

  private final Sources sources;
  private final QuestionParser parser;

  /** Over sources. */
  public Engine(Sources sources) {
    this.sources = sources;
    this.parser = new QuestionParser(sources.registry());
  }

  /** What it answers from. */
  public Sources sources() {
    return sources;
  }

  /** The date given; without one the last day that the casebook covers. */
  public LocalDate date(Optional<String> given) {
    return given.map(this::date).orElseGet(sources::lastDay);
  }

  /** The date given. */
  public LocalDate date(String given) {
    return parser.date(given, sources.today());
  }

  /** The one state given. */
  public State state(String given) {
    return parser.state(given);
  }

  /**
   * At least two different states that were members of the state system on the date; the name of an
   * alliance stands for its members.
   */
  public List<State> members(List<String> given, LocalDate on) {
    return parser.members(states(given, on), on);
  }

  /** The words, with every name of an alliance replaced by its members on the date. */
  private List<String> states(List<String> given, LocalDate on) {
    return given.stream().allMatch(word -> AllianceNames.isState(sources.registry(), word))
        ? given
        : new AllianceNames(sources.registry(), directory()).expand(given, on);
  }

  private AllianceDirectory directory() {
    return new AllianceDirectory(sources.registry(), sources.records(), sources.casebook().names());
  }

  /** Alliances that can be named. */
  public AllianceList alliances(AllianceQuestion question) {
    Optional<LocalDate> on = question.on().map(this::date);
    AllianceDirectory directory = directory();
    List<AllianceEntry> found =
        directory.list(on, question.member().map(parser::state).map(State::code), question.words());
    if (found.isEmpty() && question.words().isPresent()) {
      List<AllianceEntry> ever = directory.find(question.words().get());
      if (ever.isEmpty()) {
        List<String> near = directory.near(question.words().get(), 6);
        throw new InvalidQuestionException(
            "no alliance is called \""
                + question.words().get()
                + "\""
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?")
                + " The list has "
                + directory.all().size()
                + " treaties and arrangements: those of the casebook, and those that ATOP 5.1 codes from 1815 to 2018");
      }
    }
    return new AllianceList(on, found, directory.all().size());
  }

  /** The members on the date without those left out. */
  public List<State> members(List<String> given, List<String> without, LocalDate on) {
    if (without.isEmpty()) {
      return members(given, on);
    }
    List<State> left = without.stream().map(parser::state).toList();
    List<State> all = members(given, on);
    for (State state : left) {
      if (!all.contains(state)) {
        throw new InvalidQuestionException(
            state + " cannot be left out: it is not among the members on " + on);
      }
    }
    List<String> kept =
        all.stream().filter(state -> !left.contains(state)).map(State::code).toList();
    return parser.members(kept, on);
  }

  /** An alliance on a date, with supposed changes and with what articles report. */
  public AssessmentAnswer assess(AssessmentQuestion question, Feedback feedback) {
    Optional<LocalDate> given = question.on().map(this::date);
    Optional<List<State>> early =
        given.map(day -> members(question.members(), question.without(), day));
    // The reference pack is read beside the casebook; an assessment needs it last.
    Optional<CompletableFuture<ReferencePack>> ahead = early.map(Engine::readPack);
    LocalDate on = given.orElseGet(sources::lastDay);
    List<State> members =
        early.orElseGet(() -> members(question.members(), question.without(), on));
    WhatIf whatIf = whatIf(question.changes(), on);
    List<NewsEvent> events = new ArrayList<>(NewsEvents.of(question.articles()));
    List<Claim> claims = new ArrayList<>(ArticleRecords.claims(question.articles()));
    if (question.kept()) {
      events.addAll(sources.workspace().keptEvents());
      claims.addAll(sources.workspace().keptClaims(Optional.empty(), Optional.empty()));
    }
    Records records = with(events, sources.records(), on, false, feedback);
    CompletableFuture<WhatIfForecasts> forecasts =
        ahead.orElseGet(() -> readPack(members)).thenApply(pack -> Outlooks.odds(pack, on));
    Background background =
        new Background(
            sources.workspace().standings(on),
            ReferenceHistory.builtin(),
            (a, b) -> forecasts.join().forecast(a, b));
    Supplier<Assessment> asIs =
        () -> new Assessor(sources.registry(), records, background).assess(members, on);
    if (question.changes().isEmpty()) {
      return new AssessmentAnswer(
          result(asIs.get(), forecasts.join().reader(), claims, question.articles()),
          Optional.empty());
    }
    Records changed = apply(whatIf, records);
    Assessment before = asIs.get();
    Background otherwise = background.with(forecasts.join().supposing(whatIf.changes()));
    Assessment after = new Assessor(sources.registry(), changed, otherwise).assess(members, on);
    AssessmentResult result = result(after, forecasts.join().reader(), claims, question.articles());
    return new AssessmentAnswer(result, Optional.of(WhatIfResult.of(whatIf, before, result)));
  }

  private static CompletableFuture<ReferencePack> readPack(List<State> members) {
    return CompletableFuture.supplyAsync(() -> Outlooks.pack(members));
  }

  private AssessmentResult result(
      Assessment assessment, Forecaster reader, List<Claim> claims, List<CodedArticle> articles) {
    return Outlooks.report(assessment, sources.casebook(), reader)
        .with(Commentary.of(assessment, claims, articles));
  }

  /**
   * Records with the events between states that articles report, without those that the records
   * have already.
   */
  Records with(
      List<NewsEvent> events,
      Records records,
      LocalDate on,
      boolean everyMention,
      Feedback feedback) {
    if (events.isEmpty()) {
      return records;
    }
    NewsEventRecords made =
        NewsEventRecords.of(events, sources.registry(), on, everyMention).without(records);
    feedback.say(made.summary());
    return made.with(records);
  }

  /** Two alliances, two dates, or one before and after a change. */
  public ComparisonResult compare(ComparisonQuestion question) {
    LocalDate firstDate = date(question.on());
    LocalDate secondDate = question.with().map(this::date).orElse(firstDate);
    List<State> first = members(question.first(), firstDate);
    List<State> second =
        members(question.second().isEmpty() ? question.first() : question.second(), secondDate);
    if (first.equals(second) && firstDate.equals(secondDate) && question.changes().isEmpty()) {
      throw new InvalidQuestionException(
          "both sides are the same; give a second date (with), a second alliance (\"USA JPN\" \"USA KOR\"), or a change (what-if)");
    }
    WhatIf whatIf = whatIf(question.changes(), secondDate);
    Records changed = apply(whatIf, sources.records());
    Assessment before = supposing(sources.records(), first, new WhatIf(firstDate, List.of()));
    Assessment after = supposing(changed, second, whatIf);
    Comparison comparison = Comparison.of(before, after);
    return new ComparisonResult(
        comparison,
        question.changes().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new WhatIfResult(
                    whatIf, new AssessmentResult(after, sources.casebook()), comparison)));
  }

  /** The assessment of changed records, with the forecasts that the changes leave. */
  private Assessment supposing(Records changed, List<State> members, WhatIf whatIf) {
    Background background =
        background(
            whatIf.on(),
            Outlooks.odds(Outlooks.pack(members), whatIf.on()).supposing(whatIf.changes()));
    return new Assessor(sources.registry(), changed, background).assess(members, whatIf.on());
  }

  private Background background(LocalDate on, WhatIfForecasts forecasts) {
    return new Background(sources.workspace().standings(on), ReferenceHistory.builtin(), forecasts);
  }

  /**
   * A system of alliances.
   *
   * @param given the state around which it lies, or all members
   */
  public SystemResult system(List<String> given, Optional<String> on) {
    LocalDate date = date(on);
    Optional<State> around =
        given.size() == 1 && AllianceNames.isState(sources.registry(), given.get(0))
            ? Optional.of(parser.state(given.get(0)))
            : Optional.empty();
    List<State> members = around.isPresent() ? around(around.get(), date) : members(given, date);
    Assessment assessment = supposing(sources.records(), members, new WhatIf(date, List.of()));
    return new SystemResult(
        AllianceSystem.of(around, assessment),
        new AssessmentResult(assessment, sources.casebook()));
  }

  private List<State> around(State centre, LocalDate date) {
    List<State> members =
        AllianceSystem.around(centre, sources.records(), date, sources.registry());
    if (members.size() < 2) {
      throw new InvalidQuestionException(
          "the casebook has no alliance obligation of "
              + centre
              + " in force on "
              + date
              + "; name the members of the system instead");
    }
    return members;
  }

  /** The members among friends and foes, from the casebook where it covers them. */
  public BalanceResult balance(List<String> given, Optional<String> on, Feedback feedback) {
    LocalDate date = date(on);
    return new BalanceAnalysis(sources, feedback)
        .onDate(members(given, date), date, BalanceAnalysis.Source.auto);
  }

  /** The outlook of every leg; without a date, at the end of the years that the pack covers. */
  public OutlookResult outlook(List<String> given, Optional<String> on) {
    List<String> named = states(given, date(on));
    Set<String> codes =
        named.stream()
            .map(parser::state)
            .map(State::code)
            .collect(Collectors.toCollection(HashSet::new));
    Forecaster reader =
        new Forecaster(
            ReferenceFiles.builtin((a, b) -> codes.contains(a) && codes.contains(b)),
            ReferenceHistory.builtin());
    LocalDate date =
        on.map(this::date).orElseGet(() -> LocalDate.of(reader.pack().lastYear(), 12, 31));
    Unforecast unforecast = new Unforecast(sources.casebook().records(), date, reader);
    return new OutlookResult(
        Leg.among(members(named, date)).stream()
            .map(leg -> reader.answer(leg.a().code(), leg.b().code(), Years.lastEnded(date)))
            .map(unforecast::explained)
            .toList(),
        reader.pack());
  }

  /**
   * What the models of trouble and of a break say of every allied pair on a date.
   *
   * @throws InvalidQuestionException if the date is before the readings of trouble
   */
  public AlliedOutlooks alliedOutlooks(Optional<String> on) {
    return AlliedOutlooks.of(sources, date(on));
  }

  /**
   * Practice of every pair of members over the years before a date.
   *
   * @param years how many years, at least one
   */
  public TrendResult trend(List<String> given, Optional<String> on, int years) {
    LocalDate date = date(on);
    List<State> members = members(given, date);
    Situation situation = Situation.of(sources.records(), date, sources.registry(), members);
    return new TrendResult(
        date,
        Leg.among(members).stream().map(leg -> PracticeTrend.of(situation, leg, years)).toList());
  }

  /**
   * Pairs in an order.
   *
   * @param given the pairs among these; empty for all pairs
   * @param lesser by outlook: whether pairs without a defence pact are ranked too
   */
  public Ranking rank(List<String> given, Optional<String> on, Ranking.Order by, boolean lesser) {
    LocalDate date = date(on);
    return new RankAnalysis(sources)
        .rank(given.isEmpty() ? List.of() : members(given, date), date, by, lesser);
  }

  /** What changed for some members since an earlier date. */
  public ChangesResult changes(List<String> given, String since, Optional<String> on) {
    LocalDate from = date(since);
    LocalDate to = date(on);
    if (!from.isBefore(to)) {
      throw new InvalidQuestionException(
          "the date since when (" + from + ") must be before the date (" + to + ")");
    }
    List<State> members = members(given, to);
    Assessor assessor = new Assessor(sources.registry(), sources.records());
    Assessment before = assessor.assess(members, from);
    Assessment after = assessor.assess(members, to);
    return new ChangesResult(
        before, after, Changes.between(before, after), BriefReader.read(after).trends());
  }

  /**
   * Briefs of every named alliance and allied pair on a date.
   *
   * @param given only those among these; empty for all
   */
  public AtlasAnalysis atlas(List<String> given, Optional<String> on) {
    LocalDate date = date(on);
    return new AtlasAnalysis(sources, date, given.isEmpty() ? List.of() : members(given, date));
  }

  /** Many what-ifs, one at a time, ranked by what they move. */
  public Sweep sweep(List<String> given, Optional<String> on, List<String> changes) {
    LocalDate date = date(on);
    return new SweepAnalysis(sources).sweep(members(given, date), date, changes);
  }

  /** Events between two states. */
  public EventSeries events(EventQuestion question, Feedback feedback) {
    return new EventCounts(this).count(question, feedback);
  }

  /** Reads changes. */
  WhatIf whatIf(List<String> changes, LocalDate on) {
    try {
      return WhatIf.of(changes, sources.registry(), on);
    } catch (ChangeException e) {
      throw new InvalidQuestionException(e.getMessage(), e);
    }
  }

  private static Records apply(WhatIf whatIf, Records records) {
    try {
      return whatIf.apply(records);
    } catch (ChangeException e) {
      throw new InvalidQuestionException(e.getMessage(), e);
    }
  }
}
