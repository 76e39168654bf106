package org.entente.app.report.balance;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.entente.app.report.chart.SignedGraph;

/** Self-contained pages of structural balance, or their pictures alone as SVG. */
public final class BalancePage {

  private static final String TEMPLATES = "org.entente.app.report.template";

  private BalancePage() {}

  /** The page of one network. */
  public static String html(BalanceReport report) {
    return render("balance.jte", Map.of("report", report));
  }

  /** The page of many years. */
  public static String html(BalanceSeries series) {
    return render("balanceseries.jte", Map.of("series", series));
  }

  /** The signed neighbourhood of the states asked for. */
  public static String svg(BalanceReport report) {
    return render(
        "signedgraphsvg.jte", Map.of("graph", SignedGraph.of(report.view()), "alone", true));
  }

  /** The lines of many years. */
  public static String svg(BalanceSeries series) {
    return render("linechart.jte", Map.of("chart", series.chart(), "id", "balance"));
  }

  private static String render(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
        .render(template, values, output);
    return output.toString().strip() + "\n";
  }
}
