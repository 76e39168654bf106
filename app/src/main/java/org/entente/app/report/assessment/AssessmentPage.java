package org.entente.app.report.assessment;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.report.Report;
import org.entente.app.report.WhatIfReport;
import org.entente.app.report.chart.AllianceGraph;
import org.entente.app.report.chart.BedDreams;
import org.entente.app.report.chart.ForceBars;
import org.entente.app.report.chart.SignedGraph;
import org.entente.app.report.chart.Timeline;
import org.entente.core.record.Fact;

/**
 * Writes a report as one page of HTML that needs nothing but itself: no script, no font, no picture
 * from elsewhere.
 *
 * <p>The templates lie in {@code src/main/jte} and are compiled with the program. They escape every
 * value for the place where it stands.
 */
public final class AssessmentPage {

  private static final String TEMPLATES = "org.entente.app.report.template";

  private AssessmentPage() {}

  /** The page. */
  public static String of(Report report) {
    return render(view(report));
  }

  /** The page of a what-if, which says on top that it is one. */
  public static String of(WhatIfReport whatIf) {
    return render(view(whatIf));
  }

  /** What the templates see of a report. */
  public static View view(Report report) {
    return new View(report, Optional.empty());
  }

  /** What the templates see of a what-if. */
  public static View view(WhatIfReport whatIf) {
    return new View(whatIf.changed(), Optional.of(whatIf));
  }

  /** The style sheet of every page, alone. */
  public static String styleSheet() {
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
        .render("style.jte", Map.of(), output);
    String element = output.toString().strip();
    return element.substring("<style>".length(), element.length() - "</style>".length()).strip()
        + "\n";
  }

  private static String render(View view) {
    return page("report.jte", view);
  }

  /** A template with what it shows. */
  public static String page(String template, Object model) {
    StringOutput output = new StringOutput();
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
    engine.render(template, model, output);
    return output.toString().strip() + "\n";
  }

  /**
   * What the templates see: the report, its charts, and the numbers under which records are cited.
   */
  public static final class View {

    private final Report report;
    private final Optional<WhatIfReport> whatIf;
    private final List<Fact> evidence;
    private final Map<String, Integer> numbers = new TreeMap<>();

    View(Report report, Optional<WhatIfReport> whatIf) {
      this.report = report;
      this.whatIf = whatIf;
      this.evidence = report.evidence();
      evidence.forEach(fact -> numbers.put(fact.id(), numbers.size() + 1));
    }

    /** The report. */
    public Report report() {
      return report;
    }

    /** The changes supposed; empty if the report is of what is on record. */
    public Optional<WhatIfReport> whatIf() {
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

    /** A length or place in a picture, with one digit. */
    public static String at(double place) {
      return String.format(Locale.ROOT, "%.1f", place);
    }
  }
}
