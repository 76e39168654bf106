package org.entente.engine.source;

/**
 * The work failed for a reason that the user can act on. The message says which, and what to do.
 */
public final class FailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Such an exception. */
  public FailedException(String message) {
    super(message);
  }

  /** Such an exception with its cause. */
  public FailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
