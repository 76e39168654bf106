package org.entente.text.read;

import java.io.IOException;

/** Something exceeds a bound of {@link ReadSettings}. */
final class TooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  TooLarge(String message) {
    super(message);
  }
}
