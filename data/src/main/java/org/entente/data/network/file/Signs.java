package org.entente.data.network.file;

import java.util.Locale;
import java.util.Optional;
import org.entente.core.measure.balance.network.Sign;

/** How files write a sign. */
final class Signs {

  /** What to write. */
  static final String REMEDY =
      "Write 1, + or positive, or -1, - or negative; leave out states without a tie";

  private Signs() {}

  /**
   * The sign; empty if the text is none. Numbers with a fraction of 0 are what R and Python write.
   */
  static Optional<Sign> parse(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "1", "+1", "+", "1.0", "positive" -> Optional.of(Sign.POSITIVE);
      case "-1", "-", "-1.0", "negative" -> Optional.of(Sign.NEGATIVE);
      default -> Optional.empty();
    };
  }
}
