package org.entente.data.outlook.replication;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import org.entente.core.outlook.Panel;

/**
 * What may make members end an alliance: covariates after Leeds and Savun, each 0 or 1, as of the
 * year's end before the outcome. Missing where the covariate of the panel is.
 */
public enum Condition {
  /** Capabilities of a member moved. */
  POWER_CHANGE("capability change", "cap20", "cap20 = 1", value -> value == 1, '+'),
  /** The regime of a member moved. */
  REGIME_CHANGE("regime change", "regf", "regf = 1", value -> value == 1, '+'),
  /** External threat moved, up or down. */
  THREAT_CHANGE("threat changed", "dthr_f", "|dthr_f| > 0.10", v -> Math.abs(v) > 0.10, ' '),
  /** A member entered an alliance. */
  NEW_ALLIANCE("member formed an alliance", "newal1", "newal1 > 0", value -> value > 0, '+'),
  /** All members are democracies. */
  JOINT_DEMOCRACY("both democratic", "jdem", "jdem = 1", value -> value == 1, '-'),
  /** A major power with a minor one. */
  ASYMMETRY("major-minor", "onemajor", "onemajor = 1", value -> value == 1, ' '),
  /** Issue linkage. */
  NON_MILITARY("non-military cooperation", "nomicoop", "nomicoop > 0", value -> value > 0, '-'),
  /** A treaty, not an exchange of notes or the like. */
  TREATY("formal treaty", "estmode", "estmode = 1", value -> value == 1, ' '),
  /** Military institutions. */
  INSTITUTIONS("military institutions", "milinst", "milinst = 1", value -> value == 1, ' ');

  private final String label;
  private final String covariate;
  private final String rule;
  private final DoublePredicate holds;
  private final char published;

  Condition(String label, String covariate, String rule, DoublePredicate holds, char published) {
    this.label = label;
    this.covariate = covariate;
    this.rule = rule;
    this.holds = holds;
    this.published = published;
  }

  /** In words. */
  public String label() {
    return label;
  }

  /** The covariate of the panel that it is read from. */
  public String covariate() {
    return covariate;
  }

  /** When it is 1, in terms of the covariate. */
  public String rule() {
    return rule;
  }

  /**
   * Whether abrogation is more ("+") or less ("-") likely with it by the abstract of the paper [1];
   * empty where the abstract says nothing.
   *
   * <p>[1] Leeds, B. A. and Savun, B. (2007). Terminating Alliances: Why Do States Abrogate
   * Agreements? Journal of Politics 69(4), 1118-1132.
   */
  public Optional<String> publishedSign() {
    return published == ' ' ? Optional.empty() : Optional.of(String.valueOf(published));
  }

  /** 1 if it holds in a row of a panel, 0 if not; empty if it is not known. */
  OptionalDouble value(Panel panel, int row) {
    OptionalDouble value = panel.value(row, covariate);
    return value.isEmpty() ? value : OptionalDouble.of(holds.test(value.getAsDouble()) ? 1 : 0);
  }
}
