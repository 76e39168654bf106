package org.entente.app.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.app.answer.CasebookBalance;
import org.entente.app.answer.Outlooks;
import org.entente.app.answer.Words;
import org.entente.app.answer.WrongWordsException;
import org.entente.app.report.Report;
import org.entente.app.report.SystemReport;
import org.entente.app.report.WhatIfReport;
import org.entente.app.report.balance.BalanceReport;
import org.entente.app.report.claim.Commentary;
import org.entente.core.assessment.AllianceSystem;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.Background;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.whatif.ChangeException;
import org.entente.core.whatif.WhatIf;
import org.entente.core.whatif.WhatIfForecasts;
import org.entente.data.reference.ReferenceHistory;
import org.entente.text.article.ArticleRecords;
import org.entente.text.article.CodedArticle;

/** Answers the questions of the server, as the commands of the same names do. */
final class Explorer {

  private final Ground ground;
  private final Words words;

  Explorer(Ground ground) {
    this.ground = ground;
    this.words = new Words(ground.registry());
  }

  /**
   * An assessment.
   *
   * @param report of what is on record, or of the changed records
   * @param whatIf what the changes moved; empty without changes
   */
  record Assessed(Report report, Optional<WhatIfReport> whatIf) {}

  /**
   * Two assessments beside each other.
   *
   * @param comparison line by line
   * @param whatIf the changes behind the second; empty without changes
   */
  record Compared(Comparison comparison, Optional<WhatIfReport> whatIf) {}

  /**
   * Outlooks of every leg.
   *
   * @param answers one for each pair
   * @param pack what they were computed from
   */
  record Outlook(List<PairForecast> answers, ReferencePack pack) {}

  /** The date of those words, or the last day of the data. */
  LocalDate date(Optional<String> given) {
    return given.map(text -> words.date(text, ground.today().get())).orElse(ground.lastDay());
  }

  /** The members of those words. */
  List<State> members(List<String> given, LocalDate on) {
    return words.members(given, on);
  }

  /** The one state of those words. */
  State state(String given) {
    return words.state(given);
  }

  /** An alliance on a date, with supposed changes and with what articles tell. */
  Assessed assess(
      List<State> members, LocalDate on, List<String> changes, List<CodedArticle> articles) {
    return assess(members, on, changes, articles, ground.casebook().records());
  }

  /** The same from these records, among which are the events of the articles. */
  Assessed assess(
      List<State> members,
      LocalDate on,
      List<String> changes,
      List<CodedArticle> articles,
      Records records) {
    WhatIf whatIf = whatIf(changes, on);
    WhatIfForecasts odds = Outlooks.odds(Outlooks.pack(members), on);
    Background background = background(on, odds);
    Assessment asIs = new Assessor(ground.registry(), records, background).assess(members, on);
    if (changes.isEmpty()) {
      return new Assessed(report(asIs, odds.reader(), articles), Optional.empty());
    }
    Background otherwise = background.with(odds.supposing(whatIf.changes()));
    Assessment supposed =
        new Assessor(ground.registry(), apply(whatIf, records), otherwise).assess(members, on);
    Report report = report(supposed, odds.reader(), articles);
    return new Assessed(report, Optional.of(WhatIfReport.of(whatIf, asIs, report)));
  }

  private Report report(Assessment it, Forecaster reader, List<CodedArticle> articles) {
    return Outlooks.report(it, ground.casebook(), reader)
        .with(Commentary.of(it, ArticleRecords.claims(articles), articles));
  }

  /** With what only a page shows. */
  Report forPage(Report report) {
    return Outlooks.forPage(report, ground.catalogue());
  }

  /** The system around one state, or of all these states. */
  SystemReport system(List<String> given, LocalDate on) {
    Optional<State> around =
        given.size() == 1 ? Optional.of(words.state(given.get(0))) : Optional.empty();
    List<State> members = around.isPresent() ? around(around.get(), on) : words.members(given, on);
    Assessment assessment = plain(members, on, new WhatIf(on, List.of()));
    return new SystemReport(
        AllianceSystem.of(around, assessment), new Report(assessment, ground.casebook()));
  }

  private List<State> around(State centre, LocalDate on) {
    List<State> members =
        AllianceSystem.around(centre, ground.casebook().records(), on, ground.registry());
    if (members.size() < 2) {
      throw new WrongWordsException(
          "the casebook has no alliance obligation of "
              + centre
              + " in force on "
              + on
              + "; name the members of the system instead");
    }
    return members;
  }

  /** Two alliances, two dates, or one before and after a change. */
  Compared compare(
      List<State> first,
      LocalDate firstDate,
      List<State> second,
      LocalDate secondDate,
      List<String> changes) {
    if (first.equals(second) && firstDate.equals(secondDate) && changes.isEmpty()) {
      throw new WrongWordsException(
          "both sides are the same; give a second date (with), a second alliance (other), or a change (what-if)");
    }
    WhatIf whatIf = whatIf(changes, secondDate);
    Assessment before = plain(first, firstDate, new WhatIf(firstDate, List.of()));
    Assessment after = plain(second, secondDate, whatIf);
    Comparison comparison = Comparison.of(before, after);
    return new Compared(
        comparison,
        changes.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new WhatIfReport(whatIf, new Report(after, ground.casebook()), comparison)));
  }

  private Assessment plain(List<State> members, LocalDate on, WhatIf whatIf) {
    WhatIfForecasts odds = Outlooks.odds(Outlooks.pack(members), on);
    Background background = background(on, odds).with(odds.supposing(whatIf.changes()));
    Records records = apply(whatIf, ground.casebook().records());
    return new Assessor(ground.registry(), records, background).assess(members, on);
  }

  /** The members among friends and foes, by the casebook. */
  BalanceReport balance(List<State> members, LocalDate on) {
    return CasebookBalance.of(members, on, ground.casebook());
  }

  /** The outlook of every leg; without a date, at the end of the years that the pack knows. */
  Outlook outlook(List<String> given, Optional<String> date) {
    List<State> named = given.stream().map(words::state).toList();
    Forecaster reader = new Forecaster(Outlooks.pack(named), ReferenceHistory.builtin());
    LocalDate on = date.isPresent() ? date(date) : LocalDate.of(reader.pack().lastYear(), 12, 31);
    return new Outlook(
        Leg.among(words.members(given, on)).stream()
            .map(leg -> reader.answer(leg.a().code(), leg.b().code(), Outlooks.lastYear(on)))
            .toList(),
        reader.pack());
  }

  private Background background(LocalDate on, WhatIfForecasts odds) {
    return new Background(ground.standings().on(on), ReferenceHistory.builtin(), odds);
  }

  private WhatIf whatIf(List<String> changes, LocalDate on) {
    try {
      return WhatIf.of(changes, ground.registry(), on);
    } catch (ChangeException e) {
      throw new WrongWordsException(e.getMessage(), e);
    }
  }

  private static Records apply(WhatIf whatIf, Records records) {
    try {
      return whatIf.apply(records);
    } catch (ChangeException e) {
      throw new WrongWordsException(e.getMessage(), e);
    }
  }
}
