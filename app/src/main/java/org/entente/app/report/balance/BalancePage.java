package org.entente.app.report.balance;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.app.report.chart.LineChart;
import org.entente.app.report.chart.SignedGraph;
import org.entente.core.measure.balance.NetworkBalance;
import org.entente.engine.result.BalanceResult;
import org.entente.engine.result.BalanceSeries;

/** Self-contained pages of structural balance, or their pictures alone as SVG. */
public final class BalancePage {

  private static final String TEMPLATES = "org.entente.app.report.template";

  private BalancePage() {}

  /** The page of one network. */
  public static String html(BalanceResult report) {
    return render("balance.jte", Map.of("report", report));
  }

  /** The page of many years. */
  public static String html(BalanceSeries series) {
    return render("balanceseries.jte", Map.of("series", series));
  }

  /** The signed neighbourhood of the states asked for. */
  public static String svg(BalanceResult report) {
    return render(
        "signedgraphsvg.jte", Map.of("graph", SignedGraph.of(report.view()), "alone", true));
  }

  /** The lines of many years. */
  public static String svg(BalanceSeries series) {
    return render("linechart.jte", Map.of("chart", chart(series), "id", "balance"));
  }

  /** Triangle, walk and frustration balance as lines, broken where a year is not covered. */
  public static LineChart chart(BalanceSeries balance) {
    TreeMap<Integer, NetworkBalance> byYear = new TreeMap<>();
    balance.years().forEach(year -> byYear.put(year.year(), year.balance()));
    List<Integer> axis = new ArrayList<>();
    for (int year = byYear.firstKey(); year <= byYear.lastKey(); year++) {
      axis.add(year);
    }
    return LineChart.of(
        "Structural balance of the state system",
        balance.rule(),
        axis,
        List.of(
            series("triangles", axis, byYear, b -> b.census().balance()),
            series("walks", axis, byYear, NetworkBalance::walkBalance),
            series("1 - 2L/m", axis, byYear, NetworkBalance::frustrationBalance)));
  }

  private interface Figure {
    OptionalDouble of(NetworkBalance balance);
  }

  private static LineChart.Series series(
      String name, List<Integer> axis, TreeMap<Integer, NetworkBalance> byYear, Figure figure) {
    return new LineChart.Series(
        name,
        axis.stream()
            .map(y -> byYear.containsKey(y) ? figure.of(byYear.get(y)) : OptionalDouble.empty())
            .toList());
  }

  private static String render(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
        .render(template, values, output);
    return output.toString().strip() + "\n";
  }
}
