package org.entente.app.report.similarity;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.app.report.chart.LineChart;
import org.entente.engine.result.SimilarityResult;

/** The report as a self-contained page, or one of its charts alone as SVG. */
public final class SimilarityPage {

  private static final String TEMPLATES = "org.entente.app.report.template";

  private SimilarityPage() {}

  /** The page. */
  public static String html(SimilarityResult report) {
    return render("similarity.jte", Map.of("report", report));
  }

  /** The chart of the only pair. */
  public static String svg(SimilarityResult report) {
    return render(
        "linechart.jte", Map.of("chart", chart(report, report.pairs().get(0)), "id", "chart"));
  }

  private static String render(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
        .render(template, values, output);
    return output.toString().strip() + "\n";
  }

  /** The chart of a pair. */
  public static LineChart chart(SimilarityResult report, SimilarityResult.Pair pair) {
    return LineChart.of(
        pair.names() + ": similarity of " + report.subject().label(),
        report.convention().text(),
        pair.periods().stream().map(SimilarityResult.Period::year).toList(),
        java.util.stream.IntStream.range(0, report.measures().size())
            .mapToObj(m -> new LineChart.Series(report.measures().get(m).id(), pair.series(m)))
            .toList());
  }

  /** A value with three digits; a dash if there is none. */
  public static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "\u2013";
  }

  /** A percentile without digits; a dash if there is none. */
  public static String percent(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.0f", value.getAsDouble()) : "\u2013";
  }
}
