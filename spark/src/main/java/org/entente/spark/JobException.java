package org.entente.spark;

/** A job that cannot be done, with what stands in its way and what to do. */
final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JobException(String message) {
    super(message);
  }
}
