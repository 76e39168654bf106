package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.backtest.Recipe;
import org.entente.core.outlook.model.LogitRecipe.Signs;
import org.entente.core.outlook.model.LogitRecipe.Windows;

/**
 * The forecasts that were tried, from one number for all to every covariate of the panel. All of
 * them are reported; see {@link #CHOSEN} for the one that is used and why.
 */
public final class Recipes {

  /** What an alliance's risk is known to hang on: see {@link #theory}. */
  private static final List<ModelTerm> THEORY =
      joined(
          ModelTerm.of(
              Transform.PLAIN,
              "poly_min",
              "poly_mean",
              "pol_min",
              "jdem", // regime type
              "regch1",
              "regch3",
              "nd_sols", // change of regime and of leading coalition
              "defense",
              "nonagg",
              "onlynag",
              "asymm", // obligations
              "nomicoop",
              "contrib",
              "base", // issue linkage and depth
              "onemajor",
              "lcr", // asymmetry
              "dmid1",
              "dmid5",
              "driv", // disputes between members
              "kap_mean",
              "s_mean", // preferences
              "thr_mean",
              "war", // threat
              "ldist",
              "contig"), // distance
          ModelTerm.of(Transform.LOG_SHARE, "sysr20", "cinc_max"),
          ModelTerm.of(
              Transform.LOG_COUNT,
              "age",
              "dcap",
              "cinc5_max", // capability shift
              "comfoe",
              "imbal", // common enemies, structural balance
              "igo",
              "viol20", // institutions shared, past violations
              "newal1",
              "nally")); // outside options

  /** Democracy of the least democratic member, and the trailing rate of violation. */
  private static final List<ModelTerm> CORE =
      joined(
          ModelTerm.of(Transform.PLAIN, "poly_min"), ModelTerm.of(Transform.LOG_SHARE, "sysr20"));

  private static final Set<String> COUNTS =
      Set.of(
          "age",
          "page",
          "length",
          "nmid1",
          "nmid5",
          "coside10",
          "comfoe",
          "comally",
          "imbal",
          "anyfoe",
          "ntie",
          "newal1",
          "newal3",
          "nally",
          "viol20",
          "igo",
          "nstates",
          "nalliances",
          "cinc5_max",
          "dcap");

  private static final Set<String> SHARES =
      Set.of("sysr10", "sysr20", "cinc_sum", "cinc_max", "cinc_min");

  /**
   * Outcomes after this year do not teach: the data end in 2016, few alliances are coded as ending
   * in the years before, and late ends come in with later releases.
   */
  public static final int LAST_TAUGHT = 2010;

  /**
   * The recipe of the outlook: {@link #theory} with weights that halve in 45 years, learning also
   * from windows that are not over yet, and coefficients that keep to the signs of {@link
   * ExpectedSigns}.
   *
   * <p>The list of measures was written after their odds ratios over the whole sample had been
   * read, and the scores over all years were known when the half-life was chosen. Without any
   * choice among measures, {@code ridge_d30_part} is the fair comparison. The model card lists all
   * that was tried.
   */
  public static final LogitRecipe CHOSEN =
      theory("theory_held_d45_part")
          .withHalfLife(45)
          .with(Windows.PART)
          .with(Signs.HELD)
          .taughtUpTo(LAST_TAUGHT);

  private Recipes() {}

  /**
   * All that were tried, for a panel with these covariates. Windows of one year are whole or not
   * begun: there the recipes that differ in that alone come once.
   */
  public static List<Recipe> all(List<String> covariates, Horizon horizon) {
    List<Recipe> recipes = new ArrayList<>(baselines());
    recipes.addAll(everything(covariates));
    recipes.addAll(theories());
    if (horizon == Horizon.ONE_YEAR) {
      recipes.removeIf(
          recipe -> Set.of("ridge_d30", "theory", "theory_d30").contains(recipe.name()));
    }
    return List.copyOf(recipes);
  }

  /** Base rates, age, a published set of covariates, and two variables. */
  public static List<Recipe> baselines() {
    return List.of(
        Climatology.ALL,
        Climatology.TRAILING,
        LogitRecipe.plain("age_cubic", cubicAge()),
        LogitRecipe.plain("leeds_savun_like", leedsSavun()),
        LogitRecipe.plain("two_variables", CORE));
  }

  private static List<Recipe> everything(List<String> covariates) {
    List<ModelTerm> terms = allTerms(covariates);
    return List.of(
        LogitRecipe.ridge("ridge", terms),
        LogitRecipe.ridge("ridge_d30", terms).withHalfLife(30),
        LogitRecipe.ridge("ridge_d30_part", terms).withHalfLife(30).with(Windows.PART));
  }

  private static List<Recipe> theories() {
    return List.of(
        theory("theory"),
        theory("theory_d30").withHalfLife(30),
        theory("theory_part").with(Windows.PART),
        theory("theory_d60_part").withHalfLife(60).with(Windows.PART),
        theory("theory_held_d60_part").withHalfLife(60).with(Windows.PART).with(Signs.HELD),
        CHOSEN,
        theory("theory_held_d30_part").withHalfLife(30).with(Windows.PART).with(Signs.HELD),
        theory("theory_d30_part").withHalfLife(30).with(Windows.PART),
        theory("theory_d15_part").withHalfLife(15).with(Windows.PART),
        theory("theory_core").withCore(CORE).with(Windows.PART),
        theory("theory_core_d60").withHalfLife(60).withCore(CORE).with(Windows.PART),
        theory("theory_core_d30").withHalfLife(30).withCore(CORE).with(Windows.PART));
  }

  /**
   * A ridge on measures of the forces that the literature names (regime type and change, coalition
   * change, obligations, issue linkage and depth, asymmetry, capability shift, disputes,
   * preferences, threat, common enemies, structural balance, past violations, outside options,
   * distance), age and the trailing rate. A force stays in whatever its sign was found to be.
   */
  static LogitRecipe theory(String name) {
    return LogitRecipe.ridge(name, THEORY);
  }

  private static List<ModelTerm> cubicAge() {
    return Stream.of(Transform.PLAIN, Transform.SQUARE, Transform.CUBE)
        .map(transform -> new ModelTerm("age", transform))
        .toList();
  }

  private static List<ModelTerm> leedsSavun() {
    return joined(
        ModelTerm.of(Transform.PLAIN, "cap20", "regf", "regch3", "thr5", "jdem", "onemajor"),
        ModelTerm.of(Transform.PLAIN, "newal1", "estmode", "milinst"),
        ModelTerm.of(Transform.ANY, "nomicoop"),
        cubicAge());
  }

  private static List<ModelTerm> allTerms(List<String> covariates) {
    List<ModelTerm> terms = new ArrayList<>();
    for (String covariate : covariates) {
      terms.add(new ModelTerm(covariate, transform(covariate)));
    }
    Stream.of("sols1", "s_mean")
        .filter(covariates::contains)
        .forEach(covariate -> terms.add(new ModelTerm(covariate, Transform.UNKNOWN)));
    terms.removeIf(term -> term.covariate().equals("members"));
    return terms;
  }

  private static Transform transform(String covariate) {
    if (COUNTS.contains(covariate)) {
      return Transform.LOG_COUNT;
    }
    return SHARES.contains(covariate) ? Transform.LOG_SHARE : Transform.PLAIN;
  }

  @SafeVarargs
  private static List<ModelTerm> joined(List<ModelTerm>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
  }
}
