package org.entente.app.report.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.app.report.brief.BriefView;
import org.entente.app.report.chart.AllianceGraph;
import org.entente.app.report.chart.BedDreams;
import org.entente.app.report.chart.ForceBars;
import org.entente.app.report.chart.HistoryCloud;
import org.entente.app.report.chart.SignedGraph;
import org.entente.app.report.chart.Timeline;
import org.entente.app.report.format.HtmlPage;
import org.entente.core.brief.Brief;
import org.entente.core.record.Fact;
import org.entente.core.time.Years;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.References;
import org.entente.data.reference.ReferenceHistory;
import org.entente.engine.result.AssessmentAnswer;
import org.entente.engine.result.AssessmentResult;
import org.entente.engine.result.WhatIfResult;

/**
 * Writes a report as one self-contained HTML page: no script, no font, no picture from elsewhere.
 *
 * <p>The templates are in {@code src/main/jte} and are compiled with the program. They escape every
 * value for its context.
 */
public final class AssessmentPage {

  private AssessmentPage() {}

  /** The page; the catalogue has the references of its data sets. */
  public static String of(AssessmentAnswer answer, Catalogue catalogue) {
    return render(view(answer, catalogue));
  }

  /** What the templates see of an answer. */
  public static View view(AssessmentAnswer answer, Catalogue catalogue) {
    return new View(answer.result(), answer.whatIf(), catalogue);
  }

  private static String render(View view) {
    return HtmlPage.render("report.jte", view);
  }

  /**
   * What the templates see: the report, its charts, and the numbers under which records are cited.
   */
  public static final class View {

    private static final int MOST_CITED = 3;

    private final AssessmentResult report;
    private final BriefView brief;
    private final Optional<WhatIfResult> whatIf;
    private final Catalogue catalogue;
    private final List<Fact> evidence;
    private final Map<String, Integer> numbers = new TreeMap<>();

    View(AssessmentResult report, Optional<WhatIfResult> whatIf, Catalogue catalogue) {
      this(report, whatIf, catalogue, report.evidence());
    }

    private View(
        AssessmentResult report,
        Optional<WhatIfResult> whatIf,
        Catalogue catalogue,
        List<Fact> evidence) {
      this.report = report;
      this.whatIf = whatIf;
      this.catalogue = catalogue;
      this.brief = new BriefView(report);
      this.evidence = evidence;
      evidence.forEach(fact -> numbers.put(fact.id(), numbers.size() + 1));
    }

    /** The report. */
    public AssessmentResult report() {
      return report;
    }

    /** A page with the brief alone: its records are those that the brief cites. */
    public static View ofBrief(AssessmentResult report, Catalogue catalogue) {
      Brief brief = report.brief();
      List<Fact> cited =
          Stream.of(
                  Stream.concat(Stream.of(brief.ties()), brief.pressing().stream())
                      .flatMap(clause -> clause.evidence().stream().limit(MOST_CITED)),
                  brief.pressures().stream()
                      .limit(Brief.MOST_PRESSURES)
                      .flatMap(pressure -> pressure.evidence().stream().limit(MOST_CITED)),
                  brief.practice().evidence().stream())
              .flatMap(facts -> facts)
              .distinct()
              .sorted(Comparator.comparing(Fact::kind).thenComparing(Fact.BY_DATE))
              .toList();
      return new View(report, Optional.empty(), catalogue, cited);
    }

    /** The brief at the top of the page. */
    public BriefView brief() {
      return brief;
    }

    /** The first records of a list, to be cited in a sentence. */
    public List<Fact> few(List<? extends Fact> facts) {
      return facts.stream()
          .filter(fact -> numbers.containsKey(fact.id()))
          .limit(MOST_CITED)
          .map(Fact.class::cast)
          .toList();
    }

    /** The changes supposed; empty if the report is of what is on record. */
    public Optional<WhatIfResult> whatIf() {
      return whatIf;
    }

    /** Every record behind the page, in the order of its numbers. */
    public List<Fact> evidence() {
      return evidence;
    }

    /** The number under which a record is cited, from 1. */
    public int number(Fact fact) {
      return numbers.getOrDefault(fact.id(), 0);
    }

    /** The members and legs as a picture. */
    public AllianceGraph graph() {
      return AllianceGraph.of(report.assessment());
    }

    /**
     * The legs among all pairs of history as a picture; empty where fewer than ten pairs have both
     * values.
     */
    public Optional<HistoryCloud> cloud() {
      return HistoryCloud.of(
          ReferenceHistory.builtin(),
          report.assessment(),
          Years.lastEnded(report.assessment().on()));
    }

    /** The references of the data sets behind the page, in BibTeX; empty without any. */
    public String bibtex() {
      return References.bibtex(
          report.pack().stream()
              .flatMap(pack -> pack.sources().stream())
              .map(line -> line.substring(0, line.indexOf(' ')))
              .distinct()
              .flatMap(set -> catalogue.find(set).stream())
              .flatMap(set -> set.references().stream())
              .toList());
    }

    /** The references as a link that a browser saves as a file. */
    public String bibtexLink() {
      return "data:text/plain;charset=utf-8;base64,"
          + Base64.getEncoder().encodeToString(bibtex().getBytes(StandardCharsets.UTF_8));
    }

    /** Bed against dreams as a picture. */
    public BedDreams bedDreams() {
      return BedDreams.of(report.assessment());
    }

    /** What each force does to the odds of each leg. */
    public List<ForceBars> forceBars() {
      return ForceBars.of(report.assessment().forces());
    }

    /** Friends and foes around the members as a picture. */
    public SignedGraph signedGraph() {
      return SignedGraph.of(report.assessment().balance());
    }

    /** Three years as a picture. */
    public Timeline timeline() {
      return Timeline.of(report.assessment());
    }
  }
}
