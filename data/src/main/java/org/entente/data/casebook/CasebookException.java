package org.entente.data.casebook;

/** A casebook that cannot be used. The message says which, where, and what to do. */
public final class CasebookException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public CasebookException(String message) {
    super(message);
  }

  /** With a message for the user and the cause. */
  public CasebookException(String message, Throwable cause) {
    super(message, cause);
  }
}
