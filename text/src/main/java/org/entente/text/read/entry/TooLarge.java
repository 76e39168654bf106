package org.entente.text.read.entry;

import java.io.IOException;

/** Something exceeds a bound of {@link ReadSettings}. */
public final class TooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  /** With a message that names the bound. */
  public TooLarge(String message) {
    super(message);
  }
}
