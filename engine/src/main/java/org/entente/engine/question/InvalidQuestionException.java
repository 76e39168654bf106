package org.entente.engine.question;

/**
 * Words that cannot be used: no such state, no such date. The message says what to write instead.
 */
public final class InvalidQuestionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Such an exception. */
  public InvalidQuestionException(String message) {
    super(message);
  }

  /** Such an exception with its cause. */
  public InvalidQuestionException(String message, Throwable cause) {
    super(message, cause);
  }
}
