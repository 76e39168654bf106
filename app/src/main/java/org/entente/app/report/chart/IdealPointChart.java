package org.entente.app.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.core.measure.idealpoint.IdealPoint;

/**
 * Ideal points of some states over the sessions: a line for each, a band from the 5 to the 95 per
 * cent point around it. Lines differ in dashes and marks, so that no colour is needed.
 *
 * @param series a line for each state
 * @param sessions ticks of the axis of sessions
 * @param values ticks of the axis of ideal points
 */
public record IdealPointChart(List<Line> series, List<Tick> sessions, List<Tick> values) {

  /** Width of the picture. */
  public static final int WIDTH = 960;

  /** Height of the picture. */
  public static final int HEIGHT = 480;

  /** Left edge of the lines. */
  public static final int LEFT = 60;

  /** Right edge of the lines; names stand behind it. */
  public static final int RIGHT = 790;

  /** Upper edge of the lines. */
  public static final int TOP = 20;

  /** Lower edge of the lines. */
  public static final int BOTTOM = 430;

  /** The 95 per cent point of the standard normal distribution. */
  public static final double NINETY_FIVE = 1.6448536269514722;

  private static final String[] DASHES = {"", "9 5", "2 4", "12 4 2 4", "5 3", "16 6"};
  private static final double LETTERS_HEIGHT = 15;
  private static final int YEAR_OF_SESSION_0 = 1945;

  /** A tick of an axis. */
  public record Tick(double at, String label) {}

  /** A place on the picture. */
  public record Place(double x, double y, IdealPoint point) {}

  /**
   * The line of a state.
   *
   * @param name name of the state
   * @param look number of its look, from 0
   * @param dash its dashes
   * @param paths unbroken stretches of the line
   * @param bands the bands around them
   * @param places its points
   * @param labelY height of its name
   */
  public record Line(
      String name,
      int look,
      String dash,
      List<String> paths,
      List<String> bands,
      List<Place> places,
      double labelY) {

    /** Its last point. */
    public Place last() {
      return places.get(places.size() - 1);
    }
  }

  /**
   * The chart of some states.
   *
   * @param names the states
   * @param points for each of them its points, at least one, by session
   */
  public static IdealPointChart of(List<String> names, List<List<IdealPoint>> points) {
    List<IdealPoint> all = points.stream().flatMap(List::stream).toList();
    int first = all.stream().mapToInt(IdealPoint::session).min().orElse(1);
    int last = all.stream().mapToInt(IdealPoint::session).max().orElse(1);
    double low = Math.floor(all.stream().mapToDouble(p -> bound(p, -1)).min().orElse(-1));
    double high = Math.ceil(all.stream().mapToDouble(p -> bound(p, 1)).max().orElse(1));
    Frame frame = new Frame(first, Math.max(last, first + 1), low, high);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      lines.add(frame.line(names.get(i), i, points.get(i)));
    }
    return new IdealPointChart(spread(lines), frame.sessions(), frame.values());
  }

  private static double bound(IdealPoint point, int side) {
    return point.estimate() + side * NINETY_FIVE * point.standardError();
  }

  /** Names move down until none covers another. */
  private static List<Line> spread(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::labelY).thenComparing(Line::name));
    List<Line> spread = new ArrayList<>();
    double free = 0;
    for (Line line : sorted) {
      double y = Math.max(line.labelY(), free);
      free = y + LETTERS_HEIGHT;
      spread.add(
          new Line(
              line.name(), line.look(), line.dash(), line.paths(), line.bands(), line.places(), y));
    }
    spread.sort(Comparator.comparingInt(Line::look));
    return spread;
  }

  private record Frame(int first, int last, double low, double high) {

    double x(int session) {
      return LEFT + (RIGHT - LEFT) * (session - first) / (double) (last - first);
    }

    double y(double value) {
      return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
    }

    Line line(String name, int look, List<IdealPoint> points) {
      List<Place> places =
          points.stream().map(p -> new Place(x(p.session()), y(p.estimate()), p)).toList();
      List<String> paths = new ArrayList<>();
      List<String> bands = new ArrayList<>();
      int begin = 0;
      for (int k = 1; k <= points.size(); k++) {
        // Session 19 has no estimate for anyone: the line goes over it.
        if (k == points.size() || points.get(k).session() - points.get(k - 1).session() > 2) {
          paths.add(path(points.subList(begin, k)));
          bands.add(band(points.subList(begin, k)));
          begin = k;
        }
      }
      String dash = DASHES[look % DASHES.length];
      double labelY = y(points.get(points.size() - 1).estimate()) + 4;
      return new Line(name, look, dash, paths, bands, places, labelY);
    }

    private String path(List<IdealPoint> points) {
      StringBuilder path = new StringBuilder();
      for (IdealPoint point : points) {
        path.append(path.isEmpty() ? "M" : "L").append(at(point, 0));
      }
      return path.toString();
    }

    private String band(List<IdealPoint> points) {
      StringBuilder band = new StringBuilder();
      for (IdealPoint point : points) {
        band.append(band.isEmpty() ? "M" : "L").append(at(point, 1));
      }
      for (int k = points.size() - 1; k >= 0; k--) {
        band.append('L').append(at(points.get(k), -1));
      }
      return band.append('Z').toString();
    }

    private String at(IdealPoint point, int side) {
      return String.format(Locale.ROOT, "%.1f %.1f", x(point.session()), y(bound(point, side)));
    }

    List<Tick> sessions() {
      List<Tick> ticks = new ArrayList<>();
      int step = last - first > 30 ? 10 : last - first > 10 ? 5 : 1;
      for (int session = first; session <= last; session++) {
        int year = session + YEAR_OF_SESSION_0;
        if (year % step == 0) {
          ticks.add(new Tick(x(session), String.valueOf(year)));
        }
      }
      return ticks;
    }

    List<Tick> values() {
      List<Tick> ticks = new ArrayList<>();
      for (int value = (int) low; value <= high; value++) {
        ticks.add(new Tick(y(value), (value > 0 ? "+" : "") + value));
      }
      return ticks;
    }
  }
}
