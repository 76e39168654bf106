package org.entente.data.fetch;

/** A file that could not be had. The message says which, why, and what to do. */
public final class FetchException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public FetchException(String message) {
    super(message);
  }

  /** With a message for the user and the cause. */
  public FetchException(String message, Throwable cause) {
    super(message, cause);
  }
}
