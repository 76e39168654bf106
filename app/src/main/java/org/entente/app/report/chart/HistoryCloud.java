package org.entente.app.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.data.reference.ReferenceHistory;

/**
 * The legs among all pairs with a defence obligation of a year: what they do under one roof (shared
 * intergovernmental organisations) across, how near they stand in the General Assembly (distance of
 * ideal points, near on top) upward.
 *
 * @param year the values are of the end of this year
 * @param dots the pairs with a defence obligation, as the path of the picture
 * @param pairs how many they are
 * @param points the legs with both values
 * @param missing codes of the legs without
 * @param mostX the right end of the scale
 * @param mostY the lower end of the scale
 */
public record HistoryCloud(
    int year,
    String dots,
    int pairs,
    List<Point> points,
    List<String> missing,
    double mostX,
    double mostY) {

  /** Width of the picture. */
  public static final int WIDTH = 640;

  /** Height of the picture. */
  public static final int HEIGHT = 400;

  /** Left edge of the plot. */
  public static final int LEFT = 60;

  /** Upper edge of the plot. */
  public static final int TOP = 20;

  /** Length of the axis across. */
  public static final int SIDE_X = 540;

  /** Length of the upward axis. */
  public static final int SIDE_Y = 310;

  private static final int FEWEST = 10;
  private static final int MARKS = 4;
  private static final double LABEL_GAP = 17;
  private static final int MOST_LABELS = 14;

  /**
   * A leg.
   *
   * @param code such as {@code USA-JPN}
   * @param organisations how many it shares
   * @param distance of its ideal points
   */
  public record Point(
      String code,
      double organisations,
      double distance,
      double x,
      double y,
      double labelY,
      boolean labelRight) {}

  /** Copies the lists. */
  public HistoryCloud {
    points = List.copyOf(points);
    missing = List.copyOf(missing);
  }

  private record Place(String code, double x, double y) {}

  /**
   * The picture as of the last year that had ended.
   *
   * @return empty where fewer than ten pairs have both values, as before the United Nations
   */
  public static Optional<HistoryCloud> of(
      ReferenceHistory history, Assessment assessment, int known) {
    int year =
        history.measures().stream()
            .filter(measure -> List.of("igo", "ideal_distance").contains(measure.id()))
            .mapToInt(measure -> Math.min(known, measure.last()))
            .min()
            .orElse(known);
    List<Place> cloud = new ArrayList<>();
    history
        .defensePairs(year)
        .forEach(pair -> place(history, pair.a(), pair.b(), year).ifPresent(cloud::add));
    return cloud.size() < FEWEST
        ? Optional.empty()
        : Optional.of(of(history, assessment, year, cloud));
  }

  private static Optional<Place> place(ReferenceHistory history, String a, String b, int year) {
    OptionalDouble x = history.ofDyad("igo", a, b, year);
    OptionalDouble y = history.ofDyad("ideal_distance", a, b, year);
    return x.isPresent() && y.isPresent()
        ? Optional.of(new Place(a + "-" + b, x.getAsDouble(), y.getAsDouble()))
        : Optional.empty();
  }

  private static HistoryCloud of(
      ReferenceHistory history, Assessment assessment, int year, List<Place> cloud) {
    List<Place> legs = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (LegAssessment leg : assessment.legs()) {
      Optional<Place> place =
          place(history, leg.leg().a().code(), leg.leg().b().code(), year)
              .map(found -> new Place(leg.leg().code(), found.x(), found.y()));
      place.ifPresentOrElse(legs::add, () -> missing.add(leg.leg().code()));
    }
    List<Place> all = new ArrayList<>(cloud);
    all.addAll(legs);
    double mostX = 20 * Math.ceil(all.stream().mapToDouble(Place::x).max().orElse(1) / 20);
    double mostY = Math.ceil(all.stream().mapToDouble(Place::y).max().orElse(1));
    StringBuilder dots = new StringBuilder();
    for (Place place : cloud) {
      dots.append(
          String.format(Locale.ROOT, "M%.1f %.1fh0", x(place.x(), mostX), y(place.y(), mostY)));
    }
    return new HistoryCloud(
        year, dots.toString(), cloud.size(), points(legs, mostX, mostY), missing, mostX, mostY);
  }

  private static List<Point> points(List<Place> legs, double mostX, double mostY) {
    List<Point> points = new ArrayList<>();
    double floor = TOP;
    for (Place leg :
        legs.stream().sorted(java.util.Comparator.comparingDouble(Place::y)).toList()) {
      double x = x(leg.x(), mostX);
      double y = y(leg.y(), mostY);
      double labelY = Math.max(y + 4, floor);
      floor = labelY + LABEL_GAP;
      boolean right = x < LEFT + SIDE_X / 2.0;
      points.add(new Point(leg.code(), leg.x(), leg.y(), x, y, labelY, right));
    }
    return points;
  }

  private static double x(double organisations, double most) {
    return LEFT + organisations / most * SIDE_X;
  }

  private static double y(double distance, double most) {
    return TOP + distance / most * SIDE_Y;
  }

  /** Place of a number of organisations. */
  public double atX(double organisations) {
    return x(organisations, mostX);
  }

  /** Place of a distance. */
  public double atY(double distance) {
    return y(distance, mostY);
  }

  /** The numbers of organisations that the axis is marked with. */
  public List<Double> marksX() {
    return marks(mostX);
  }

  /** The distances that the axis is marked with. */
  public List<Double> marksY() {
    return marks(mostY);
  }

  private static List<Double> marks(double most) {
    List<Double> marks = new ArrayList<>();
    for (int i = 0; i <= MARKS; i++) {
      marks.add(most * i / MARKS);
    }
    return marks;
  }

  /** Whether there are few enough points to write their names beside them. */
  public boolean isLabelled() {
    return points.size() <= MOST_LABELS;
  }
}
