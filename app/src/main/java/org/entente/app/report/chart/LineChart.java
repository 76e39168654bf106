package org.entente.app.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Series over years as lines. Lines are distinguished by their dashes, their marks and a label at
 * their end; colour only helps. A line is broken where a value is missing.
 *
 * @param title what is shown
 * @param note how it was made
 * @param summary every line in words, for those who do not see the picture
 * @param lines the lines
 * @param years marks of the axis across
 * @param values marks of the upward axis
 */
public record LineChart(
    String title,
    String note,
    String summary,
    List<Line> lines,
    List<Tick> years,
    List<Tick> values) {

  /** The number of lines that can be distinguished. */
  public static final int MOST_LINES = 6;

  /** Width of the picture. */
  public static final int WIDTH = 900;

  /** Height of the picture. */
  public static final int HEIGHT = 440;

  /** Left edge of the plot. */
  public static final int LEFT = 56;

  /** Right edge of the plot; labels are beyond it. */
  public static final int RIGHT = 770;

  /** Upper edge of the plot. */
  public static final int TOP = 56;

  /** Lower edge of the plot. */
  public static final int BOTTOM = 400;

  private static final double LABEL_GAP = 17;
  private static final double STEP = 0.25;
  private static final int MARKS = 12;

  /**
   * Values over time.
   *
   * @param name what they are
   * @param values one for each year; empty where there is none
   */
  public record Series(String name, List<OptionalDouble> values) {

    /** Copies the list. */
    public Series {
      values = List.copyOf(values);
    }
  }

  /** A mark of an axis. */
  public record Tick(double at, String label) {}

  /** A place in the picture. */
  public record Point(double x, double y) {}

  /**
   * A line.
   *
   * @param style 1 to 6: its dashes and the form of its marks
   * @param strokes the stretches without a gap, each as the points attribute of a polyline
   * @param marks where its marks stand
   * @param labelY where its label stands
   */
  public record Line(
      String name, int style, List<String> strokes, List<Point> marks, double labelY) {

    /** The outline of a mark, as path data around its place. */
    public String mark(Point at) {
      return switch (style) {
        case 1 -> path(at, "m-4,0 a4,4 0 1,0 8,0 a4,4 0 1,0 -8,0 z");
        case 2 -> path(at, "m-4,-4 h8 v8 h-8 z");
        case 3 -> path(at, "m0,-5 l5,9 h-10 z");
        case 4 -> path(at, "m0,-5.5 l5.5,5.5 l-5.5,5.5 l-5.5,-5.5 z");
        case 5 -> path(at, "m-4.5,-4.5 l9,9 m0,-9 l-9,9");
        default -> path(at, "m-5.5,0 h11 m-5.5,-5.5 v11");
      };
    }

    private static String path(Point at, String form) {
      return String.format(Locale.ROOT, "M%.1f,%.1f %s", at.x(), at.y(), form);
    }
  }

  /**
   * The chart of some series over the same years.
   *
   * @throws IllegalArgumentException if there are more series than can be distinguished
   */
  public static LineChart of(String title, String note, List<Integer> years, List<Series> series) {
    if (series.size() > MOST_LINES) {
      throw new IllegalArgumentException(series.size() + " lines cannot be distinguished");
    }
    Scale scale = Scale.of(years, series);
    List<Line> lines = new ArrayList<>();
    StringBuilder summary = new StringBuilder();
    for (int s = 0; s < series.size(); s++) {
      lines.add(line(series.get(s), s, years, scale));
      summary.append(words(series.get(s), years));
    }
    return new LineChart(
        title, note, summary.toString().strip(), spread(lines), scale.years(), scale.values());
  }

  private static Line line(Series series, int place, List<Integer> years, Scale scale) {
    List<String> strokes = new ArrayList<>();
    List<Point> marks = new ArrayList<>();
    StringBuilder stroke = new StringBuilder();
    int every = Math.max(1, years.size() / MARKS);
    double last = BOTTOM;
    for (int i = 0; i < years.size(); i++) {
      OptionalDouble value = series.values().get(i);
      if (value.isEmpty()) {
        end(stroke, strokes);
        continue;
      }
      Point at = new Point(scale.x(years.get(i)), scale.y(value.getAsDouble()));
      stroke.append(String.format(Locale.ROOT, "%.1f,%.1f ", at.x(), at.y()));
      boolean alone =
          (i == 0 || series.values().get(i - 1).isEmpty())
              && (i + 1 == years.size() || series.values().get(i + 1).isEmpty());
      if (alone || (i + 2 * place) % every == 0 || i + 1 == years.size()) {
        marks.add(at);
      }
      last = at.y();
    }
    end(stroke, strokes);
    return new Line(series.name(), place + 1, strokes, marks, last + 4);
  }

  private static void end(StringBuilder stroke, List<String> strokes) {
    if (stroke.length() > 0) {
      strokes.add(stroke.toString().strip());
      stroke.setLength(0);
    }
  }

  /** Labels move down, and up again if necessary, until none overlaps another. */
  private static List<Line> spread(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::labelY));
    double[] at = new double[sorted.size()];
    double floor = TOP;
    for (int i = 0; i < at.length; i++) {
      at[i] = Math.max(floor, sorted.get(i).labelY());
      floor = at[i] + LABEL_GAP;
    }
    double ceiling = BOTTOM;
    for (int i = at.length - 1; i >= 0; i--) {
      at[i] = Math.min(ceiling, at[i]);
      ceiling = at[i] - LABEL_GAP;
    }
    List<Line> spread = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      Line line = sorted.get(i);
      spread.add(new Line(line.name(), line.style(), line.strokes(), line.marks(), at[i]));
    }
    spread.sort(Comparator.comparingInt(Line::style));
    return spread;
  }

  private static String words(Series series, List<Integer> years) {
    int first = -1;
    int last = -1;
    int lowest = -1;
    int highest = -1;
    for (int i = 0; i < years.size(); i++) {
      if (series.values().get(i).isPresent()) {
        first = first < 0 ? i : first;
        last = i;
        lowest = lowest < 0 || at(series, i) < at(series, lowest) ? i : lowest;
        highest = highest < 0 || at(series, i) > at(series, highest) ? i : highest;
      }
    }
    if (first < 0) {
      return series.name() + " has no value. ";
    }
    return String.format(
        Locale.ROOT,
        "%s: %.2f in %d, %.2f in %d; lowest %.2f in %d, highest %.2f in %d. ",
        series.name(),
        at(series, first),
        years.get(first),
        at(series, last),
        years.get(last),
        at(series, lowest),
        years.get(lowest),
        at(series, highest),
        years.get(highest));
  }

  private static double at(Series series, int i) {
    return series.values().get(i).orElseThrow();
  }

  /** From years and values to places. */
  private record Scale(int from, int to, double low, double high) {

    static Scale of(List<Integer> years, List<Series> series) {
      double low = 0;
      double high = 1;
      for (Series one : series) {
        for (OptionalDouble value : one.values()) {
          low = Math.min(low, value.orElse(low));
          high = Math.max(high, value.orElse(high));
        }
      }
      int from = years.isEmpty() ? 0 : years.get(0);
      int to = years.isEmpty() ? 1 : years.get(years.size() - 1);
      return new Scale(
          from,
          Math.max(to, from + 1),
          Math.floor(low / STEP) * STEP,
          Math.ceil(high / STEP) * STEP);
    }

    double x(int year) {
      return LEFT + (year - from) / (double) (to - from) * (RIGHT - LEFT);
    }

    double y(double value) {
      return BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP);
    }

    List<Tick> years() {
      int span = to - from;
      int step = span > 120 ? 20 : span > 40 ? 10 : span > 16 ? 5 : span > 8 ? 2 : 1;
      List<Tick> ticks = new ArrayList<>();
      for (int year = (from + step - 1) / step * step; year <= to; year += step) {
        ticks.add(new Tick(x(year), String.valueOf(year)));
      }
      return ticks;
    }

    List<Tick> values() {
      List<Tick> ticks = new ArrayList<>();
      for (double value = low; value <= high + STEP / 2; value += STEP) {
        ticks.add(new Tick(y(value), String.format(Locale.ROOT, "%.2f", value)));
      }
      return ticks;
    }
  }
}
