package org.entente.data.fetch;

/** An attempt that failed on the way, where another may succeed. */
final class BrokenException extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenException(String message) {
    super(message);
  }

  BrokenException(String message, Throwable cause) {
    super(message, cause);
  }
}
