package org.entente.data.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The rank of values in a population, from some of its values: for each of them how many are below
 * it and how many equal it. Exact at these points; between two of them the share below is taken to
 * rise in a straight line. With few different values all of them are points.
 *
 * @param cases how many have a value
 * @param points in the order of their values
 */
record Distribution(long cases, List<Point> points) {

  /** Up to so many different values are all kept. */
  private static final int ALL = 12;

  private static final double[] QUANTILES = {0, .01, .05, .1, .25, .5, .75, .9, .95, .99, 1};

  /** A value that so large a part has is a point of its own. */
  private static final double MODE = .05;

  /** How many are below a value, and how many have it. */
  record Point(double value, long below, long equal) {}

  Distribution {
    points = List.copyOf(points);
  }

  /** From counts of all values; of many values some are kept. */
  static Distribution of(SortedMap<Double, Long> counts) {
    Distribution whole = whole(counts);
    return whole.points().size() <= ALL
        ? whole
        : new Distribution(whole.cases(), chosen(whole.points(), whole.cases()));
  }

  /** From counts of all values; all are kept. */
  static Distribution whole(SortedMap<Double, Long> counts) {
    List<Point> all = new ArrayList<>();
    long cases = 0;
    for (Map.Entry<Double, Long> entry : counts.entrySet()) {
      all.add(new Point(entry.getKey(), cases, entry.getValue()));
      cases += entry.getValue();
    }
    return new Distribution(cases, all);
  }

  private static List<Point> chosen(List<Point> all, long cases) {
    TreeSet<Integer> places = new TreeSet<>();
    int place = 0;
    for (double quantile : QUANTILES) {
      long rank = Math.min(cases - 1, (long) (quantile * cases));
      while (all.get(place).below() + all.get(place).equal() <= rank) {
        place++;
      }
      places.add(place);
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).equal() >= MODE * cases) {
        places.add(i);
      }
    }
    return places.stream().map(all::get).toList();
  }

  /** The share of the cases below a value, and half of those equal, from 0 to 100. */
  double percentile(double value) {
    Point left = null;
    for (Point point : points) {
      if (point.value() == value) {
        return 100 * (point.below() + point.equal() / 2.0) / cases;
      }
      if (point.value() > value) {
        return left == null ? 0 : 100 * between(left, point, value) / cases;
      }
      left = point;
    }
    return 100;
  }

  private static double between(Point left, Point right, double value) {
    double least = left.below() + left.equal();
    double way = (value - left.value()) / (right.value() - left.value());
    return least + way * (right.below() - least);
  }

  /** Such as {@code 0:0:812 1:812:13}; a count of one is left out. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Point point : points) {
      text.append(text.length() == 0 ? "" : " ");
      text.append(Readings.text(point.value())).append(':').append(point.below());
      if (point.equal() != 1) {
        text.append(':').append(point.equal());
      }
    }
    return text.toString();
  }

  /** Reads what {@link #text} wrote. */
  static Distribution parse(long cases, String text) {
    List<Point> points = new ArrayList<>();
    for (String word : text.split(" ")) {
      String[] parts = word.split(":");
      points.add(
          new Point(
              Double.parseDouble(parts[0]),
              Long.parseLong(parts[1]),
              parts.length == 3 ? Long.parseLong(parts[2]) : 1));
    }
    return new Distribution(cases, points);
  }
}
