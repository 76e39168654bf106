package org.entente.core.outlook.model;

/** What is done to a covariate before it enters an equation. */
public enum Transform {
  /** As it is. */
  PLAIN("") {
    @Override
    double of(double value) {
      return value;
    }
  },
  /** log(1 + x), for counts and years; below 0 counts as 0. */
  LOG_COUNT("log ") {
    @Override
    double of(double value) {
      return Math.log1p(clamp(value, 0));
    }
  },
  /** log(x), for shares and rates; below one in a million counts as that. */
  LOG_SHARE("log ") {
    @Override
    double of(double value) {
      return Math.log(clamp(value, 1e-6));
    }
  },
  /** 1 above 0, else 0. */
  ANY("any ") {
    @Override
    double of(double value) {
      return Double.isNaN(value) ? value : value > 0 ? 1 : 0;
    }
  },
  /** x squared. */
  SQUARE("square of ") {
    @Override
    double of(double value) {
      return value * value;
    }
  },
  /** x cubed. */
  CUBE("cube of ") {
    @Override
    double of(double value) {
      return value * value * value;
    }
  },
  /** 1 if the covariate is not known, else 0; never missing itself. */
  UNKNOWN("unknown ") {
    @Override
    double of(double value) {
      return Double.isNaN(value) ? 1 : 0;
    }
  };

  private final String prefix;

  Transform(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }

  /** The transformed value; NaN where the covariate is NaN, save for {@link #UNKNOWN}. */
  abstract double of(double value);

  private static double clamp(double value, double least) {
    return Double.isNaN(value) ? value : Math.max(least, value);
  }
}
