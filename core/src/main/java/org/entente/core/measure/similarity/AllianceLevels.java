package org.entente.core.measure.similarity;

/**
 * The order of alliance obligations. A row of obligations is a sum of the constants here; no row is
 * no obligation.
 */
public enum AllianceLevels {
  /** 3 defense or offense, 2 neutrality or nonaggression, 1 consultation, 0 none. */
  ATOP(4, "3 defense or offense, 2 neutrality or nonaggression, 1 consultation, 0 none") {
    @Override
    public int level(int obligations) {
      return (obligations & (DEFENSE | OFFENSE)) != 0
          ? 3
          : (obligations & (NEUTRALITY | NONAGGRESSION)) != 0
              ? 2
              : (obligations & CONSULTATION) != 0 ? 1 : 0;
    }
  },
  /**
   * 3 defense or offense, 2 neutrality or consultation, 1 nonaggression only, 0 none: the order of
   * Chiba, D., Johnson, J. C. and Leeds, B. A. (2015). Careful Commitments: Democratic States and
   * Alliance Design. Journal of Politics 77(4), 968-982, and of the R package fpsim.
   */
  CHIBA(4, "3 defense or offense, 2 neutrality or consultation, 1 nonaggression only, 0 none") {
    @Override
    public int level(int obligations) {
      return (obligations & (DEFENSE | OFFENSE)) != 0
          ? 3
          : (obligations & (NEUTRALITY | CONSULTATION)) != 0
              ? 2
              : (obligations & NONAGGRESSION) != 0 ? 1 : 0;
    }
  },
  /** 1 any obligation, 0 none. */
  ANY(2, "1 any obligation, 0 none") {
    @Override
    public int level(int obligations) {
      return obligations == 0 ? 0 : 1;
    }
  };

  /** Active defence. */
  public static final int DEFENSE = 1;

  /** Help in an offensive war. */
  public static final int OFFENSE = 2;

  /** Neutrality. */
  public static final int NEUTRALITY = 4;

  /** Non-aggression. */
  public static final int NONAGGRESSION = 8;

  /** Consultation. */
  public static final int CONSULTATION = 16;

  private final int count;
  private final String text;

  AllianceLevels(int count, String text) {
    this.count = count;
    this.text = text;
  }

  /** How many levels there are. */
  public int count() {
    return count;
  }

  /** The order in words. */
  public String text() {
    return text;
  }

  /** The level of a sum of obligations. */
  public abstract int level(int obligations);
}
