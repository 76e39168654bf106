package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.backtest.Recipe;
import org.entente.core.outlook.estimate.CrossValidation.Choice;
import org.entente.core.outlook.estimate.LogisticRegression;
import org.entente.core.outlook.estimate.Sample;

/**
 * A logistic regression on terms of the panel, with or without a ridge penalty whose strength is
 * chosen by the past alone.
 *
 * @param name short name
 * @param core terms that are hardly shrunk (a thousandth of the penalty)
 * @param rest terms that are shrunk
 * @param halfLife years in which the weight of a past row halves; empty for equal weights
 * @param windows which windows teach
 * @param shrinkage how the penalty is chosen
 * @param signs whether coefficients keep to the signs of {@link ExpectedSigns}
 * @param lastTaught last year whose outcomes teach, however late the origin
 */
public record LogitRecipe(
    String name,
    List<ModelTerm> core,
    List<ModelTerm> rest,
    OptionalInt halfLife,
    Windows windows,
    Shrinkage shrinkage,
    Signs signs,
    int lastTaught)
    implements Recipe {

  /** Which windows teach. */
  public enum Windows {
    /** Those that are over. */
    WHOLE,
    /** Also those that are not over yet, for the years that are. */
    PART
  }

  /** How the penalty is chosen. */
  public enum Shrinkage {
    /** As good as none: just enough to keep an estimate where it would not exist. */
    NONE,
    /** The penalty with the least deviance over eight folds of whole alliances. */
    FOLDS
  }

  /** Which signs coefficients may have. */
  public enum Signs {
    /** Whatever the fit gives. */
    FREE,
    /** That of the literature, where the raw rates of the training rows have it too. */
    HELD
  }

  private static final int NO_LIMIT = 9999;

  private static final double CORE_FACTOR = .001;
  private static final double GUARD = 1e-6;

  /** Copies the lists. */
  public LogitRecipe {
    core = List.copyOf(core);
    rest = List.copyOf(rest);
  }

  /** Without penalty or weights. */
  static LogitRecipe plain(String name, List<ModelTerm> terms) {
    return new LogitRecipe(
        name,
        terms,
        List.of(),
        OptionalInt.empty(),
        Windows.WHOLE,
        Shrinkage.NONE,
        Signs.FREE,
        NO_LIMIT);
  }

  /** With a penalty on all terms. */
  static LogitRecipe ridge(String name, List<ModelTerm> terms) {
    return new LogitRecipe(
        name,
        List.of(),
        terms,
        OptionalInt.empty(),
        Windows.WHOLE,
        Shrinkage.FOLDS,
        Signs.FREE,
        NO_LIMIT);
  }

  LogitRecipe withHalfLife(int years) {
    return new LogitRecipe(
        name, core, rest, OptionalInt.of(years), windows, shrinkage, signs, lastTaught);
  }

  LogitRecipe with(Windows newWindows) {
    return new LogitRecipe(name, core, rest, halfLife, newWindows, shrinkage, signs, lastTaught);
  }

  LogitRecipe withCore(List<ModelTerm> newCore) {
    List<ModelTerm> others = new ArrayList<>(rest);
    others.removeAll(newCore);
    return new LogitRecipe(name, newCore, others, halfLife, windows, shrinkage, signs, lastTaught);
  }

  LogitRecipe with(Signs newSigns) {
    return new LogitRecipe(name, core, rest, halfLife, windows, shrinkage, newSigns, lastTaught);
  }

  LogitRecipe taughtUpTo(int year) {
    return new LogitRecipe(name, core, rest, halfLife, windows, shrinkage, signs, year);
  }

  /** The last year whose outcomes a model of an origin knows. */
  public int trainedThrough(int origin) {
    return Math.min(origin, lastTaught);
  }

  /** All terms, the core first. */
  public List<ModelTerm> terms() {
    return Stream.concat(core.stream(), rest.stream()).toList();
  }

  @Override
  public Equation train(Panel known, Horizon horizon, int origin) {
    return fitted(known, horizon, origin).equation();
  }

  /** The equation with what it was fitted to. */
  Fitted fitted(Panel knownAtOrigin, Horizon horizon, int origin) {
    int through = trainedThrough(origin);
    Panel known = through < origin ? knownAtOrigin.asOf(through) : knownAtOrigin;
    TrainingSet set =
        windows == Windows.PART
            ? TrainingSet.ofPartWindows(known, horizon, through)
            : TrainingSet.ofWholeWindows(known, horizon);
    double[][] raw = new double[set.size()][];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = ModelTerm.values(terms(), known, set.row(i));
    }
    Scaling scaling = Scaling.of(raw);
    for (int i = 0; i < raw.length; i++) {
      raw[i] = scaling.standardise(raw[i]);
    }
    Sample sample =
        Sample.of(raw, set.outcomes())
            .withWeights(set.weights(halfLife, through))
            .withOffsets(set.offsets());
    return signs == Signs.FREE
        ? fitted(set, scaling, sample)
        : held(set, scaling, sample, raw, set.weights(halfLife, through));
  }

  private Fitted fitted(TrainingSet set, Scaling scaling, Sample sample) {
    LogisticRegression regression =
        LogisticRegression.withDefaults().withFactors(factors()).withTolerance(1e-10);
    Choice choice =
        shrinkage == Shrinkage.NONE
            ? new Choice(GUARD, regression.withPenalty(GUARD).fit(sample))
            : new Folds(set.alliances()).choose(regression, sample);
    return new Fitted(
        new Equation(terms(), scaling, choice.fit()),
        choice.penalty(),
        regression.withPenalty(choice.penalty()),
        sample,
        choice.fit(),
        scaling,
        set);
  }

  private Fitted held(
      TrainingSet set, Scaling scaling, Sample sample, double[][] rows, double... weights) {
    int[] held =
        ExpectedSigns.held(terms().stream().map(ModelTerm::covariate).toList(), rows, set, weights);
    Folds.Held choice = new Folds(set.alliances()).choose(factors(), held, sample);
    return new Fitted(
        new Equation(terms(), scaling, choice.fit()),
        choice.penalty(),
        choice.regression(),
        sample,
        choice.fit(),
        scaling,
        set);
  }

  private double[] factors() {
    double[] factors = new double[core.size() + rest.size()];
    for (int j = 0; j < factors.length; j++) {
      boolean shrunkLess = j < core.size() && shrinkage == Shrinkage.FOLDS;
      factors[j] = shrunkLess ? CORE_FACTOR : 1;
    }
    return factors;
  }
}
