package org.entente.app.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.core.record.QuadClass;
import org.entente.engine.result.EventSeries;

/**
 * Events by month: cooperation above a line, conflict below it, deeds next to the line and words
 * beyond them.
 *
 * @param bars one for each class of each month with events
 * @param labels months under the picture, as many as fit
 * @param gaps months in which events of the pair were not looked for, and none is known
 * @param most events on one side of the line in the fullest month
 */
public record MonthBars(List<Bar> bars, List<Label> labels, List<Bar> gaps, int most) {

  /** Width of the picture. */
  public static final int WIDTH = 900;

  /** Height of the picture. */
  public static final int HEIGHT = 300;

  /** The line of none. */
  public static final int ZERO = 140;

  private static final int LEFT = 40;
  private static final int REACH = 120;
  private static final int MOST_LABELS = 12;

  /** Copies the lists. */
  public MonthBars {
    bars = List.copyOf(bars);
    labels = List.copyOf(labels);
    gaps = List.copyOf(gaps);
  }

  /**
   * A bar.
   *
   * @param style for the style sheet: words or deeds, cooperation or conflict
   * @param x its left edge
   * @param y its upper edge
   * @param width its width
   * @param height its height
   * @param title what it represents
   */
  public record Bar(String style, double x, double y, double width, double height, String title) {}

  /**
   * A month under the picture.
   *
   * @param text such as 2024-01
   * @param x its middle
   */
  public record Label(String text, double x) {}

  /** The picture of a series. */
  public static MonthBars of(EventSeries series) {
    List<EventSeries.Month> months = series.months();
    int most =
        months.stream().mapToInt(m -> Math.max(side(m, true), side(m, false))).max().orElse(0);
    double step = (WIDTH - LEFT - 10.0) / Math.max(1, months.size());
    double scale = (double) REACH / Math.max(1, most);
    int every = (months.size() + MOST_LABELS - 1) / MOST_LABELS;
    List<Bar> bars = new ArrayList<>();
    List<Bar> gaps = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      EventSeries.Month month = months.get(i);
      double x = LEFT + i * step;
      double width = Math.max(1, step * 0.8);
      add(bars, month, x, width, scale, true);
      add(bars, month, x, width, scale, false);
      if (!month.looked() && month.total() == 0) {
        gaps.add(
            new Bar("gap", x, ZERO - 6, width, 12, month.month() + ": events were not looked for"));
      }
      if (i % every == 0) {
        labels.add(new Label(month.month().toString(), x + width / 2));
      }
    }
    return new MonthBars(bars, labels, gaps, most);
  }

  private static int side(EventSeries.Month month, boolean cooperation) {
    return month.counts().entrySet().stream()
        .filter(e -> e.getKey().isCooperation() == cooperation)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static void add(
      List<Bar> bars,
      EventSeries.Month month,
      double x,
      double width,
      double scale,
      boolean cooperation) {
    double from = 0;
    for (QuadClass quad :
        cooperation
            ? List.of(QuadClass.MATERIAL_COOPERATION, QuadClass.VERBAL_COOPERATION)
            : List.of(QuadClass.MATERIAL_CONFLICT, QuadClass.VERBAL_CONFLICT)) {
      int n = month.counts().get(quad);
      double height = n * scale;
      if (n > 0) {
        bars.add(
            new Bar(
                (quad.isVerbal() ? "words " : "deeds ") + (cooperation ? "coop" : "conf"),
                x,
                cooperation ? ZERO - from - height : ZERO + from,
                width,
                height,
                month.month() + ": " + n + " " + name(quad)));
      }
      from += height;
    }
  }

  private static String name(QuadClass quad) {
    return (quad.isVerbal() ? "words" : "deeds")
        + " of "
        + (quad.isCooperation() ? "cooperation" : "conflict");
  }
}
