package org.entente.data.workspace;

/** Something about a workspace or a file that the user can mend; the message says how. */
public final class WorkspaceException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public WorkspaceException(String message) {
    super(message);
  }

  /** With a message for the user and what led to it. */
  public WorkspaceException(String message, Throwable cause) {
    super(message, cause);
  }
}
