package org.entente.core.whatif;

/** A change that cannot be read, or cannot be made to the given records. */
public final class ChangeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** With a message that says what was read, what is possible, and an example. */
  public ChangeException(String message) {
    super(message);
  }

  static ChangeException of(String read, String trouble) {
    return new ChangeException("what-if '" + read + "': " + trouble);
  }

  static ChangeException of(String read, Form form, String trouble) {
    return of(
        read,
        trouble + "; it reads: " + form.syntax() + "; for example: " + form.examples().get(0));
  }
}
