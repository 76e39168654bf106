package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.core.outlook.backtest.BackTest;

/**
 * What the model would have said about every bilateral alliance at the end of every year, knowing
 * nothing later: the protocol of {@link BackTest}, with reasons. The model of the origin T = 1870,
 * 1875, ... speaks for the snapshots of T to T + 4; before 1870 there is too little to learn from,
 * and nothing is said.
 */
public final class OutlookHistory {

  private static final int FIRST = 1870;

  /** Years that a model is used for. */
  public static final int STEP = 5;

  private static final int COMPARABLE = 5;

  /**
   * A snapshot and what the model of its time says.
   *
   * @param oneYear the forecast over one year
   * @param fiveYears the forecast over five years
   * @param comparable past alliances in the most similar position for five years
   */
  public record Entry(
      Snapshot snapshot, Outlook oneYear, Outlook fiveYears, List<ComparableAlliance> comparable) {

    /** Copies the list. */
    public Entry {
      comparable = List.copyOf(comparable);
    }
  }

  /**
   * All that was said, and the equations that said it.
   *
   * @param entries in the order of year and alliance
   * @param equations two for each origin, in the order of origin and horizon
   * @param shifts two for each year, in the order of year and horizon
   */
  public record Told(List<Entry> entries, List<PublishedEquation> equations, List<Shift> shifts) {

    /** Copies the lists. */
    public Told {
      entries = List.copyOf(entries);
      equations = List.copyOf(equations);
      shifts = List.copyOf(shifts);
    }
  }

  /**
   * How the log-odds of a year were shifted.
   *
   * @param year the year
   * @param horizon how far the forecast looks
   * @param logOdds what is added; 0 or less
   */
  public record Shift(int year, Horizon horizon, double logOdds) {}

  private final OutlookModelTrainer trainer;

  /** With a trainer's recipe, resamples and seed. */
  public OutlookHistory(OutlookModelTrainer trainer) {
    this.trainer = trainer;
  }

  /**
   * All entries and equations.
   *
   * @param panel alliances with all covariates of the recipe
   * @param done called with each origin when it is done
   */
  public Told of(Panel panel, IntConsumer done) {
    BackTest test = BackTest.of(panel);
    Panel bilateral = test.panel();
    Map<Horizon, Map<Integer, Double>> shifts = new EnumMap<>(Horizon.class);
    for (Horizon horizon : Horizon.values()) {
      double[] own = test.logOdds(trainer.recipe(), horizon);
      shifts.put(horizon, trainer.shifts(bilateral, horizon, own));
    }
    int last = bilateral.snapshots().stream().mapToInt(Snapshot::year).max().orElse(0);
    List<Entry> entries = new ArrayList<>();
    List<PublishedEquation> equations = new ArrayList<>();
    for (int origin = FIRST; origin <= last; origin += STEP) {
      HorizonModel one = trainer.train(bilateral.asOf(origin), Horizon.ONE_YEAR, origin, 0);
      HorizonModel five = trainer.train(bilateral.asOf(origin), Horizon.FIVE_YEARS, origin, 0);
      for (int year = origin; year < origin + STEP; year++) {
        entries.addAll(
            entries(
                new OutlookModel(
                    one.withCorrection(shifts.get(Horizon.ONE_YEAR).getOrDefault(year, 0.0)),
                    five.withCorrection(shifts.get(Horizon.FIVE_YEARS).getOrDefault(year, 0.0))),
                bilateral,
                year));
      }
      equations.add(PublishedEquation.of(one, origin));
      equations.add(PublishedEquation.of(five, origin));
      done.accept(origin);
    }
    List<Shift> all = new ArrayList<>();
    shifts.forEach((horizon, years) -> years.forEach((y, s) -> all.add(new Shift(y, horizon, s))));
    all.sort(Comparator.comparingInt(Shift::year).thenComparing(Shift::horizon));
    return new Told(entries, equations, all);
  }

  private static List<Entry> entries(OutlookModel model, Panel panel, int year) {
    Positions one = new Positions(model.of(Horizon.ONE_YEAR).equation(), panel);
    Positions five = new Positions(model.of(Horizon.FIVE_YEARS).equation(), panel);
    return IntStream.range(0, panel.size())
        .filter(row -> panel.snapshot(row).year() == year)
        .parallel()
        .mapToObj(row -> entry(model, panel, row, one, five))
        .toList();
  }

  private static Entry entry(
      OutlookModel model, Panel panel, int row, Positions one, Positions five) {
    return new Entry(
        panel.snapshot(row),
        model.outlook(panel, row, Horizon.ONE_YEAR, one),
        model.outlook(panel, row, Horizon.FIVE_YEARS, five),
        model.comparable(panel, row, Horizon.FIVE_YEARS, COMPARABLE, five));
  }
}
