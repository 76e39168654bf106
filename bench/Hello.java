/** The least that a JVM can do: the measure that the start of {@code entente assess} is held against. */
public final class Hello {
  private Hello() {}

  /** Prints one line. */
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
