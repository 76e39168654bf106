package org.entente.app.report.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.report.claim.ClaimText;
import org.entente.app.report.force.ForceText;
import org.entente.app.report.force.ForceWords;
import org.entente.app.report.format.Phrases;
import org.entente.app.report.format.TextPage;
import org.entente.app.report.outlook.OutlookTable;
import org.entente.app.report.outlook.OutlookWords;
import org.entente.app.report.practice.PracticePhrases;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.SystemView;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.group.GroupView;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Bed;
import org.entente.core.assessment.leg.Dreams;
import org.entente.core.assessment.leg.Standing;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.strain.LeaderView;
import org.entente.core.assessment.strain.Nearness;
import org.entente.core.assessment.strain.OutsideView;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.force.WholeOutlook;
import org.entente.core.measure.Reading;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.QuadClass;
import org.entente.engine.result.AssessmentResult;
import org.entente.engine.result.BalancePhrases;

/** Writes a report as text that fits 80 columns. */
public final class AssessmentText {

  private static final int MOST_ARRANGEMENTS = 4;
  private static final int MOST_ALLIES = 6;
  private static final int MOST_SPOKES = 12;
  private static final int GROUP_LEGS = 10;
  private static final int MOST_GROUP_STRAINS = 8;
  private static final int MOST_GROUP_GAPS = 6;
  private static final int MOST_GROUP_OUTSIDERS = 3;
  private static final int MOST_DETAILS = 8;
  private static final int MOST_TRIANGLES = 8;

  private final Assessment assessment;
  private final AssessmentResult report;
  private final TextPage page;
  private boolean brief;

  private AssessmentText(AssessmentResult report, boolean colour) {
    this.report = report;
    this.assessment = report.assessment();
    this.page = new TextPage(colour);
  }

  /**
   * The text.
   *
   * @param evidence whether to list every record with its source at the end
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(AssessmentResult report, boolean evidence, boolean colour) {
    return of(report, evidence, colour, false);
  }

  /**
   * The text.
   *
   * @param allLegs whether to show every leg of a group too
   */
  public static String of(
      AssessmentResult report, boolean evidence, boolean colour, boolean allLegs) {
    AssessmentText text = new AssessmentText(report, colour);
    return report.assessment().isGroup() && !allLegs ? text.group(evidence) : text.write(evidence);
  }

  /** A large alliance: the whole, the members, and the legs that stand out. */
  private String group(boolean evidence) {
    brief = true;
    GroupView group = GroupView.of(assessment);
    List<LegAssessment> shown = group.outstanding(GROUP_LEGS);
    page.title(report.group() + " on " + assessment.on() + ": how well does this alliance hold?");
    assessment.summary().forEach(sentence -> page.item("", sentence));
    new GroupText(page, group).write();
    shared();
    page.heading(
        "The " + shown.size() + " legs of " + assessment.legs().size() + " that stand out");
    page.item(
        "",
        "Most strains first, then the lowest net cooperation, then the greatest distance. --all-legs shows all legs, leaders, friends and foes, the wider system and every detail.");
    shown.forEach(this::leg);
    strains(MOST_GROUP_STRAINS);
    outlooks(
        report.outlooks().stream()
            .filter(answer -> !answer.alliances().isEmpty())
            .filter(
                answer ->
                    shown.stream()
                        .anyMatch(leg -> leg.leg().codes().equals(List.of(answer.a(), answer.b()))))
            .toList());
    outsiders(MOST_GROUP_OUTSIDERS);
    ClaimText.write(page, report.commentary());
    gaps(MOST_GROUP_GAPS);
    inputs(evidence);
    if (evidence) {
      evidence();
    }
    return page.text();
  }

  private String write(boolean evidence) {
    page.title(report.title() + " on " + assessment.on() + ": how well does this alliance hold?");
    assessment.summary().forEach(sentence -> page.item("", sentence));
    legs();
    leaders();
    if (assessment.isDetailed()) {
      assessment.legs().forEach(this::leg);
    }
    shared();
    strains(Integer.MAX_VALUE);
    outlooks(report.outlooks());
    if (assessment.isDetailed()) {
      ForceText.write(page, assessment.forces());
    }
    outsiders(Integer.MAX_VALUE);
    balance();
    system();
    ClaimText.write(page, report.commentary());
    gaps(Integer.MAX_VALUE);
    inputs(evidence);
    if (evidence) {
      evidence();
    }
    return page.text();
  }

  private void legs() {
    page.heading("Legs");
    TextPage.Table table =
        page.table(10, 27, 12, 15, 14)
            .head("leg", "tie", "obligation", "practice (n)", "alike S (n)");
    boolean many = !assessment.isDetailed();
    List<LegAssessment> shown =
        assessment.legs().stream().filter(leg -> !many || leg.bed().tie() != Tie.UNKNOWN).toList();
    for (LegAssessment leg : shown) {
      Bed bed = leg.bed();
      String since =
          bed.obligations().stream()
              .min(Comparator.comparing(Commitment::since))
              .map(Commitment::sinceText)
              .orElse("\u2013");
      table.row(
          leg.leg().code(),
          bed.label(),
          since,
          brief(bed.practice()),
          brief(leg.dreams().similarity()));
    }
    table.end();
    int hidden = assessment.legs().size() - shown.size();
    if (hidden > 0) {
      page.item(
          "",
          "and "
              + hidden
              + " legs whose tie is not known, because the casebook in use does not cover them.");
    }
    page.note(
        "obligation: the first in force since; practice: net cooperation of the year's events, -1 to +1; alike S: similarity of acts toward n outside states, -1 to +1");
  }

  private static String brief(Reading reading) {
    return reading.value().isPresent()
        ? Phrases.signed(reading.value()) + " (" + reading.n() + ")"
        : "\u2013";
  }

  private void leaders() {
    page.heading("Leaders");
    TextPage.Table table =
        page.table(8, 34, 12, 12, 10).head("state", "leader", "since", "term ends", "days left");
    for (LeaderView view : assessment.leaders()) {
      table.row(
          view.state().code(),
          view.leader()
              .map(l -> l.name() + (l.entry() == LeaderSpell.Entry.ACTING ? " (acting)" : ""))
              .orElse("not on record"),
          view.leader().map(l -> l.span().from().toString()).orElse("\u2013"),
          view.term().map(t -> t.scheduledEnd().toString()).orElse("\u2013"),
          view.daysLeft().isPresent() ? String.valueOf(view.daysLeft().getAsLong()) : "\u2013");
    }
    table.end();
  }

  private void leg(LegAssessment leg) {
    Bed bed = leg.bed();
    page.heading(leg.leg().code() + ": " + leg.leg().name());
    page.item("What binds them", bed.label() + (brief ? "" : commonAllies(bed)));
    for (Commitment c : bed.obligations()) {
      if (brief && !c.isPartnership()) {
        continue;
      }
      String obligations = Phrases.obligations(c, leg.leg().a().code(), leg.leg().b().code());
      page.point(
          obligations
              + " since "
              + c.sinceText()
              + ": "
              + Phrases.named(c.treaty(), assessment.on())
              + openStep(c),
          List.of(c.treaty()));
    }
    if (!brief && !bed.arrangements().isEmpty()) {
      page.point(arrangements(bed.arrangements()), List.of());
    }
    page.point(
        "practice, "
            + Phrases.span(bed.practice().period())
            + ": net cooperation "
            + withBefore(bed.practice())
            + counts(bed),
        List.of());
    report
        .practice(leg)
        .ifPresent(
            profile -> {
              PracticePhrases.lines(profile).forEach(line -> page.point(line, List.of()));
              PracticePhrases.ownYears(report.trend(leg))
                  .ifPresent(line -> page.point(line, List.of()));
            });
    for (Event event : brief ? List.<Event>of() : bed.recent()) {
      page.point(event.date() + " " + event.summary(), List.of(event));
    }
    Reading similarity = leg.dreams().similarity();
    if (!brief || similarity.value().isPresent()) {
      similarity(leg, similarity);
    }
    for (Standing standing : leg.dreams().standings()) {
      page.point(Phrases.standing(standing), List.of());
    }
    page.item(
        "Strains",
        leg.strains().isEmpty()
            ? leg.bed().counts().isPresent()
                ? "none on record"
                : "none on record, but events of the leg were not looked for"
            : leg.strains().size() + " concern this leg (below)");
  }

  private void similarity(LegAssessment leg, Reading similarity) {
    page.item(
        "Treating others alike",
        "similarity S toward outsiders, "
            + Phrases.span(similarity.period())
            + ": "
            + withBefore(similarity));
    if (!leg.dreams().outsiders().isEmpty()) {
      page.point(
          "net cooperation with "
              + leg.dreams().outsiders().stream()
                  .map(o -> compared(leg, o))
                  .collect(Collectors.joining("; ")),
          List.of());
    }
  }

  private static String arrangements(List<Commitment> arrangements) {
    int older = Math.max(0, arrangements.size() - MOST_ARRANGEMENTS);
    String newest =
        arrangements.subList(older, arrangements.size()).stream()
            .map(c -> c.treaty().name() + openStep(c) + " [" + c.treaty().id() + "]")
            .collect(Collectors.joining("; "));
    return arrangements.size()
        + " without an alliance obligation"
        + (older == 0 ? ": " : ", the newest: ")
        + newest;
  }

  private static String commonAllies(Bed bed) {
    return bed.commonAllies().isEmpty()
        ? ""
        : (bed.commonAllies().size() == 1 ? "; common ally: " : "; common allies: ")
            + AssessmentPhrases.some(
                bed.commonAllies().stream().map(s -> s.name()).toList(), MOST_ALLIES);
  }

  private static String openStep(Commitment commitment) {
    return commitment
        .openStep()
        .map(step -> " [" + step.step().label() + " " + step.date() + "]")
        .orElse("");
  }

  private static String withBefore(Reading reading) {
    String before =
        reading
            .before()
            .map(b -> "; before: " + Phrases.signed(b.value()) + " (n = " + b.n() + ")")
            .orElse("");
    return Phrases.reading(reading) + before;
  }

  private static String counts(Bed bed) {
    return bed.counts()
        .map(
            counts ->
                "; words "
                    + counts.get(QuadClass.VERBAL_COOPERATION)
                    + " of cooperation, "
                    + counts.get(QuadClass.VERBAL_CONFLICT)
                    + " of conflict; deeds "
                    + counts.get(QuadClass.MATERIAL_COOPERATION)
                    + " and "
                    + counts.get(QuadClass.MATERIAL_CONFLICT))
        .orElse("");
  }

  private static String compared(LegAssessment leg, Dreams.Outsider outsider) {
    return outsider.state().name()
        + ": "
        + leg.leg().a().code()
        + " "
        + Phrases.signed(outsider.first())
        + ", "
        + leg.leg().b().code()
        + " "
        + Phrases.signed(outsider.second());
  }

  private void shared() {
    if (assessment.members().size() < 3) {
      return;
    }
    page.heading("The whole");
    if (assessment.shared().isEmpty()) {
      page.item("", "no treaty or arrangement on record includes all members");
    }
    assessment.shared().forEach(group -> page.point(group(group), List.of(group.treaty())));
  }

  private static String group(SystemView.Group group) {
    return group.treaty().name()
        + ", "
        + Phrases.word(group.treaty().form())
        + " since "
        + group.treaty().span().from()
        + ": "
        + String.join(" ", group.members());
  }

  private void strains(int most) {
    page.heading("Strains, closest in time first");
    if (assessment.strains().isEmpty()) {
      page.item("", "none on record");
    }
    int rank = 0;
    Nearness nearness = null;
    for (Strain strain : assessment.strains().stream().limit(most).toList()) {
      if (strain.nearness() != nearness) {
        nearness = strain.nearness();
        page.item("", nearness.label() + ":");
      }
      rank++;
      page.point(
          rank + ". " + strain.kind().label() + ": " + strain.text(),
          strain.details().isEmpty() ? few(strain.evidence()) : List.of());
      if (brief) {
        continue;
      }
      strain.details().stream().limit(MOST_DETAILS).forEach(page::subpoint);
      if (strain.details().size() > MOST_DETAILS) {
        page.subpoint("and " + (strain.details().size() - MOST_DETAILS) + " more (--json, --html)");
      }
    }
    more(assessment.strains().size() - most);
    page.note(AssessmentResult.RANKING);
  }

  private void more(int hidden) {
    if (hidden > 0) {
      page.point("and " + hidden + " more (--all-legs)", List.of());
    }
  }

  private static List<Fact> few(List<Fact> facts) {
    return facts.subList(0, Math.min(3, facts.size()));
  }

  private void outsiders(int most) {
    if (assessment.outsiders().isEmpty()) {
      return;
    }
    page.heading("Outside states at odds with members");
    for (OutsideView view : assessment.outsiders().stream().limit(most).toList()) {
      page.item(view.state().name(), String.join("; ", view.reasons()) + disputes(view));
      if (brief) {
        continue;
      }
      List<String> unread = new ArrayList<>();
      for (int i = 0; i < view.year().size(); i++) {
        Reading year = view.year().get(i);
        if (year.value().isPresent()) {
          page.point(
              year.about().get(0)
                  + ": net cooperation, year "
                  + withBefore(year)
                  + "; quarter "
                  + brief(view.quarter().get(i)),
              List.of());
        } else {
          unread.add(year.about().get(0));
        }
      }
      if (!unread.isEmpty()) {
        page.point(
            "no value for "
                + String.join(", ", unread)
                + ": events were not looked for, or none were found",
            List.of());
      }
    }
  }

  private static String disputes(OutsideView view) {
    return view.disputes().isEmpty()
        ? ""
        : "; open disputes: "
            + view.disputes().stream().map(d -> d.name()).collect(Collectors.joining(", "));
  }

  private void outlooks(List<PairForecast> answers) {
    if (answers.isEmpty()) {
      return;
    }
    page.heading("Outlook: violated or abrogated within one and within five years");
    TextPage.Table table =
        page.table(13, 13, 23, 24, 7).head("leg, since", "which", "1 year", "5 years", "as of");
    for (PairForecast answer : answers) {
      OutlookTable.rows(answer)
          .forEach(
              row -> table.row(row.leg(), row.what(), row.oneYear(), row.fiveYears(), row.asOf()));
    }
    table.end();
    answers.stream()
        .filter(answer -> answer.otherObligation() > 0)
        .forEach(answer -> page.item("", OutlookWords.multilateral(answer)));
    WholeOutlook.of(assessment.forces()).ifPresent(whole -> page.item("", ForceWords.whole(whole)));
    page.note(OutlookWords.WHAT);
    page.note(
        "forecast: bilateral alliances only, 95 % interval in brackets; base: all bilateral alliances of the last 30 years. entente outlook gives reasons and similar cases; docs/outlook-model-card.md says where the model failed");
  }

  private void balance() {
    BalanceView balance = assessment.balance();
    if (balance.triangles().isEmpty()) {
      return;
    }
    page.heading("Friends and foes");
    page.item("", BalancePhrases.summary(balance));
    balance.tense().stream()
        .limit(MOST_TRIANGLES)
        .forEach(triangle -> page.point(BalancePhrases.triangle(triangle), List.of()));
    if (balance.tense().size() > MOST_TRIANGLES) {
      page.point(
          "and " + (balance.tense().size() - MOST_TRIANGLES) + " more (--json, --html)", List.of());
    }
    page.note(BalancePhrases.RULE + " entente balance shows each tie and the whole network.");
  }

  private void system() {
    SystemView system = assessment.system();
    page.heading("The wider system");
    if (system.centre().isEmpty()) {
      page.item("", "no member has a tie on record");
      return;
    }
    String centre = system.centre().get().name();
    page.item(
        "",
        system.hub().isPresent()
            ? centre + " is the hub of the members."
            : "No member is a hub; these are the ties of "
                + centre
                + ", the member with the most defence pacts on record.");
    if (system.spokes().size() > MOST_SPOKES) {
      spokesByTreaty(system.spokes());
    } else {
      system.spokes().forEach(this::spoke);
    }
    List<String> groups =
        system.groups().stream()
            .filter(g -> !g.allMembers())
            .map(
                g ->
                    g.treaty().name()
                        + " ("
                        + g.treaty().span().from().getYear()
                        + "; "
                        + g.members().size()
                        + " states)")
            .toList();
    if (!groups.isEmpty()) {
      page.item(
          "", "Groups of three or more with " + centre + ": " + String.join("; ", groups) + ".");
    }
    if (system.spokes().stream().anyMatch(SystemView.Spoke::member)) {
      page.note("* assessed here");
    }
  }

  private void spoke(SystemView.Spoke spoke) {
    page.point(
        spoke.state().name()
            + (spoke.member() ? "*: " : ": ")
            + spoke.tie().label()
            + " ("
            + spoke.commitments().stream()
                .map(c -> c.treaty().name() + ", " + c.since().getYear())
                .collect(Collectors.joining("; "))
            + ")",
        List.of());
  }

  /** Many states, those of the same treaties together. */
  private void spokesByTreaty(List<SystemView.Spoke> spokes) {
    Map<String, List<SystemView.Spoke>> byTreaties = new LinkedHashMap<>();
    for (SystemView.Spoke spoke : spokes) {
      String treaties =
          spoke.tie().label()
              + " by "
              + spoke.commitments().stream()
                  .map(c -> c.treaty().name())
                  .distinct()
                  .collect(Collectors.joining("; "));
      byTreaties.computeIfAbsent(treaties, key -> new ArrayList<>()).add(spoke);
    }
    byTreaties.forEach(
        (treaties, of) ->
            page.point(
                treaties
                    + ": "
                    + of.stream()
                        .map(s -> s.state().code() + (s.member() ? "*" : ""))
                        .collect(Collectors.joining(" ")),
                List.of()));
  }

  private void gaps(int most) {
    page.heading("Not known");
    assessment.gaps().stream().limit(most).forEach(gap -> page.point(gap.text(), List.of()));
    more(assessment.gaps().size() - most);
  }

  private void inputs(boolean evidence) {
    page.heading("Inputs");
    report
        .casebook()
        .inputs()
        .forEach(
            input ->
                page.item(
                    "",
                    "Casebook: " + input.name() + (evidence ? ", SHA-256 " + input.sha256() : "")));
    page.item("", AssessmentResult.CAVEAT);
    report
        .pack()
        .ifPresent(
            pack ->
                page.item(
                    "",
                    "Outlook: the bundled reference pack, computed by this program from "
                        + pack.sources().size()
                        + " files of data sets (--json and --html list them)."));
    List<Fact> behind = report.evidence();
    long twice = behind.stream().filter(f -> f.citation().readers() > 1).count();
    long confirmed = behind.stream().filter(f -> f.citation().isConfirmed()).count();
    page.item(
        "",
        "Records used: "
            + behind.size()
            + " records, "
            + twice
            + " of them dated alike by two readers, "
            + confirmed
            + " confirmed by a document that was read. --evidence lists each with its source.");
    report
        .measures()
        .forEach(
            m -> page.point(m.name() + ": " + m.formula() + ". " + m.reference() + ".", List.of()));
  }

  private void evidence() {
    page.heading("Evidence");
    for (Fact fact : report.evidence()) {
      page.point(Phrases.span(fact.span()) + " " + fact.headline(), List.of(fact));
      page.subpoint(source(fact));
      report
          .found(fact)
          .ifPresent(
              found ->
                  page.subpoint(
                      found + report.held(fact).map(document -> " " + document).orElse("")));
    }
  }

  private String source(Fact fact) {
    return report
        .source(fact)
        .map(c -> c.publisher() + ", " + c.title() + ", " + c.published())
        .orElse(AssessmentResult.LATER);
  }
}
