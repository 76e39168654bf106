package org.entente.text.language;

/** A text would take more work than one article may take; the message says how much. */
public final class WorkLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message that names the limit. */
  public WorkLimitException(String message) {
    super(message);
  }
}
