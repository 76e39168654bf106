package org.entente.app.report.idealpoint;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import org.entente.app.report.chart.IdealPointChart;
import org.entente.core.measure.idealpoint.IdealPoint;
import org.entente.core.measure.idealpoint.IdealPointFit;

/**
 * Ideal points of some states, as a picture and as a page.
 *
 * @param fit the estimate that they belong to
 * @param names the states
 * @param points for each of them its points by session, at least one
 * @param about which votes it rests on, in one sentence
 */
public record IdealPointPage(
    IdealPointFit fit, List<String> names, List<List<IdealPoint>> points, String about) {

  private static final String TEMPLATES = "org.entente.app.report.template";

  /** Copies the lists. */
  public IdealPointPage {
    names = List.copyOf(names);
    points = points.stream().map(List::copyOf).toList();
  }

  /** The chart. */
  public IdealPointChart chart() {
    return IdealPointChart.of(names, points);
  }

  /** A picture that stands alone. */
  public String svg() {
    return render("idealpointssvg.jte");
  }

  /** A page that needs nothing but itself. */
  public String html() {
    return render("idealpoints.jte");
  }

  private String render(String template) {
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
        .render(template, this, output);
    return output.toString().strip() + "\n";
  }

  /** How the search went, in one line. */
  public static String convergence(IdealPointFit fit) {
    String how =
        fit instanceof IdealPointFit.Converged
            ? "converged after "
            : "gave up, unconverged, after ";
    return String.format(
        Locale.ROOT,
        "%s%d sweeps (%d taken back); objective %.3f; largest change in the last sweep %.1e",
        how,
        fit.convergence().sweeps(),
        fit.convergence().refused(),
        fit.convergence().objective(),
        fit.convergence().largestChange());
  }

  /** A number of the page, with two digits. */
  public static String number(double value) {
    return String.format(Locale.ROOT, "%+.2f", value);
  }
}
