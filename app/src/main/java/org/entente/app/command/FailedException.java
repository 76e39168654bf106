package org.entente.app.command;

/** The work failed; the message is for the user. Exit code 1. */
final class FailedException extends Exception {

  private static final long serialVersionUID = 1L;

  FailedException(String message, Throwable cause) {
    super(message, cause);
  }

  FailedException(String message) {
    super(message);
  }
}
