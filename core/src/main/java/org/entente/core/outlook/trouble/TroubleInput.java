package org.entente.core.outlook.trouble;

import java.util.List;
import java.util.stream.Stream;

/**
 * One number that is known of a pair at the end of a year.
 *
 * <p>A sign says in which direction an input may move a forecast, where theory and raw rates agree;
 * 0 leaves it free. Inputs of the core are hardly shrunk, the others more.
 */
public enum TroubleInput {
  /** 1 if contiguous by land or river. */
  CONTIGUOUS(Theme.GEOGRAPHY, 1, true),
  /** ln(1 + km) between the territories. */
  DISTANCE(Theme.GEOGRAPHY, -1, true),
  /** ln of the larger share of the world's capabilities. */
  LARGER_POWER(Theme.POWER, 1, true),
  /** 1 if the United States are one of the two. */
  UNITED_STATES(Theme.POWER, 0, true),
  /** Distance of the ideal points. */
  VIEWS_APART(Theme.FOREIGN_POLICY_VIEWS, 1, true),
  /** Democracy of the less democratic member. */
  LEAST_DEMOCRATIC(Theme.REGIMES, -1, true),
  /** 1 if a bilateral treaty of defence or offence binds them. */
  BILATERAL(Theme.TREATY, 1, true),
  /** 1 if there was trouble in the year. */
  TROUBLE_THIS_YEAR(Theme.TROUBLE_BETWEEN_THEM, 1, true),
  /** ln(1 + years with trouble, each halved for every two years that passed). */
  RECENT_TROUBLE(Theme.TROUBLE_BETWEEN_THEM, 1, false),
  /** The same of militarized incidents. */
  RECENT_INCIDENTS(Theme.TROUBLE_BETWEEN_THEM, 1, false),
  /** ln(1 + hostility above 1 of each year's incidents, halved every three years). */
  RECENT_HOSTILITY(Theme.TROUBLE_BETWEEN_THEM, 1, false),
  /** 1 if a sanction between them is in force. */
  SANCTIONS_IN_FORCE(Theme.TROUBLE_BETWEEN_THEM, 1, false),
  /** 1 if contiguous across water of at most 400 miles. */
  ACROSS_WATER(Theme.GEOGRAPHY, 1, false),
  /** ln of the smaller share of the world's capabilities. */
  SMALLER_POWER(Theme.POWER, 1, false),
  /** Difference of the two democracy scores. */
  REGIMES_APART(Theme.REGIMES, 1, false),
  /** LARGER_POWER of states that touch, else 0. */
  POWER_OF_NEIGHBOURS(Theme.POWER, 0, false),
  /** LEAST_DEMOCRATIC of states that touch, else 0. */
  DEMOCRACY_OF_NEIGHBOURS(Theme.REGIMES, -1, false),
  /** DISTANCE times the troubled member's trouble with others in three years. */
  TROUBLE_REACHING_FAR(Theme.TROUBLE_WITH_OTHERS, 0, false),
  /** ln(1 + partner-years of trouble with others in the year), member with more. */
  OTHERS_YEAR_MORE(Theme.TROUBLE_WITH_OTHERS, 1, false),
  /** The same, member with less. */
  OTHERS_YEAR_LESS(Theme.TROUBLE_WITH_OTHERS, 1, false),
  /** The same over three years, member with more. */
  OTHERS_THREE_MORE(Theme.TROUBLE_WITH_OTHERS, 1, false),
  /** The same over three years, member with less. */
  OTHERS_THREE_LESS(Theme.TROUBLE_WITH_OTHERS, 1, false),
  /** Crises alone over three years, member with more. */
  CRISES_THREE_MORE(Theme.TROUBLE_WITH_OTHERS, 1, false),
  /** Crises alone over three years, member with less. */
  CRISES_THREE_LESS(Theme.TROUBLE_WITH_OTHERS, 1, false),
  /** Trouble without incidents over three years, member with more. */
  LONG_THREE_MORE(Theme.TROUBLE_WITH_OTHERS, 1, false),
  /** Trouble without incidents over three years, member with less. */
  LONG_THREE_LESS(Theme.TROUBLE_WITH_OTHERS, 1, false),
  /** Civil conflict of either: 0 none, 1 minor, 2 war. */
  CIVIL_CONFLICT(Theme.CIVIL_CONFLICT, 1, false),
  /** 1 if a civil conflict is new after two years without. */
  NEW_CIVIL_CONFLICT(Theme.CIVIL_CONFLICT, 1, false),
  /** Loss of democracy over three years, the larger of the two; 0 or less. */
  DEMOCRACY_LOST(Theme.REGIMES, -1, false),
  /** Change of VIEWS_APART over three years. */
  VIEWS_DRIFT(Theme.FOREIGN_POLICY_VIEWS, 1, false),
  /** Decades since 2000. */
  YEAR(Theme.TIME, 0, false),
  /** ln(1 + years since the last trouble), at most and without any ln(61): for comparison only. */
  YEARS_SINCE(Theme.TROUBLE_BETWEEN_THEM, -1, true),
  /** ln(1 + years with trouble in the last ten): for comparison only. */
  TEN_YEARS(Theme.TROUBLE_BETWEEN_THEM, 1, true);

  private final Theme theme;
  private final int sign;
  private final boolean core;

  TroubleInput(Theme theme, int sign, boolean core) {
    this.theme = theme;
    this.sign = sign;
    this.core = core;
  }

  /** What it is about. */
  public Theme theme() {
    return theme;
  }

  /** 1 if more of it may only raise a forecast, -1 if only lower, 0 if either. */
  public int sign() {
    return sign;
  }

  /** Whether it belongs to the core, which is hardly shrunk. */
  public boolean core() {
    return core;
  }

  /** Inputs of the model that ships, in order: all but those for comparison. */
  public static List<TroubleInput> shipped() {
    return Stream.of(values()).filter(input -> input.ordinal() <= YEAR.ordinal()).toList();
  }
}
