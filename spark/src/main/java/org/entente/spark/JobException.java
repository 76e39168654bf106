package org.entente.spark;

/** A job that cannot be done, with the reason and a remedy. */
final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JobException(String message) {
    super(message);
  }
}
