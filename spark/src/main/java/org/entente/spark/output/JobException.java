package org.entente.spark.output;

/** A job that cannot be done, with the reason and a remedy. */
public final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JobException(String message) {
    super(message);
  }
}
