package org.entente.core.outlook.trouble;

import static org.entente.core.outlook.trouble.TroubleInput.BILATERAL;
import static org.entente.core.outlook.trouble.TroubleInput.CONTIGUOUS;
import static org.entente.core.outlook.trouble.TroubleInput.DISTANCE;
import static org.entente.core.outlook.trouble.TroubleInput.LARGER_POWER;
import static org.entente.core.outlook.trouble.TroubleInput.LEAST_DEMOCRATIC;
import static org.entente.core.outlook.trouble.TroubleInput.TEN_YEARS;
import static org.entente.core.outlook.trouble.TroubleInput.TROUBLE_THIS_YEAR;
import static org.entente.core.outlook.trouble.TroubleInput.UNITED_STATES;
import static org.entente.core.outlook.trouble.TroubleInput.VIEWS_APART;
import static org.entente.core.outlook.trouble.TroubleInput.YEARS_SINCE;

import java.util.List;

/** The model that ships and what it is compared with. */
public final class TroubleRecipes {

  private static final double WIDE_BOUND = 1000;

  private TroubleRecipes() {}

  /** All of them, the one that ships first. */
  public static List<TroubleRecipe> all() {
    return List.of(shipped(), freeSigns(), tenInputs(), threeInputs(), persistence(), rate(30));
  }

  /** The model that ships: a ridge on 31 inputs, none of them coded with hindsight, signs held. */
  public static TroubleRecipe shipped() {
    return equation("held signs", true);
  }

  /** The same with signs left free: what holding them costs. */
  public static TroubleRecipe freeSigns() {
    return equation("free signs", false);
  }

  private static TroubleRecipe equation(String name, boolean heldSigns) {
    return new LogitTrouble(
        name,
        TroubleInput.shipped(),
        new LogitTrouble.Settings(20, .001, .015, heldSigns, true, 8, 1));
  }

  /** Fits the model that ships to all that is known. */
  public static TroubleEquation fitShipped(
      TroublePanel panel, Definition definition, TroubleHorizon horizon, int origin) {
    return ((LogitTrouble) shipped()).train(panel, definition, horizon, origin);
  }

  /** Ten inputs, half-life of twenty years, no penalty, fitted every even year. */
  public static TroubleRecipe tenInputs() {
    return new LogitTrouble(
        "ten inputs",
        List.of(
            YEARS_SINCE,
            TROUBLE_THIS_YEAR,
            TEN_YEARS,
            CONTIGUOUS,
            DISTANCE,
            LARGER_POWER,
            UNITED_STATES,
            VIEWS_APART,
            LEAST_DEMOCRATIC,
            BILATERAL),
        new LogitTrouble.Settings(20, 0, 0, false, false, WIDE_BOUND, 2));
  }

  /** Years since the last trouble, contiguity and the larger power; all the past, every year. */
  public static TroubleRecipe threeInputs() {
    return new LogitTrouble(
        "three inputs",
        List.of(YEARS_SINCE, CONTIGUOUS, LARGER_POWER),
        new LogitTrouble.Settings(LogitTrouble.NO_DECAY, 0, 0, false, false, WIDE_BOUND, 1));
  }

  /** The past rate of pairs with, and of pairs without, trouble in the last five years. */
  public static TroubleRecipe persistence() {
    return new Persistence();
  }

  /** The rate of the last years, one for all pairs. */
  public static TroubleRecipe rate(int years) {
    return new TrailingRate(years);
  }
}
