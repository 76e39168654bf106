package org.entente.app.answer;

/**
 * Words that cannot be used: no such state, no such date. The message says what to write instead.
 */
public final class WrongWordsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Such an exception. */
  public WrongWordsException(String message) {
    super(message);
  }

  /** Such an exception with its cause. */
  public WrongWordsException(String message, Throwable cause) {
    super(message, cause);
  }
}
