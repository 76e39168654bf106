package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of docs/library.md compiles, runs and prints what the page says. */
class LibraryExampleTest {

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(System.getProperty("entente.root")).resolve(file));
  }

  @Test
  void itPrintsTheTiesOfTheTreaties() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      LibraryExample.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    // The treaties of 1953 and 1960; Japan and South Korea have no pact but a common ally.
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "United States and Japan: defence pact",
            "United States and South Korea: defence pact",
            "Japan and South Korea: quasi-alliance");
  }

  @Test
  void thePageShowsTheSameCodeAndOutput() throws IOException {
    String source =
        text("engine/src/test/java/org/entente/engine/LibraryExample.java")
            .replaceAll("(?s).*// begin\n", "")
            .replaceAll("(?s)// end.*", "");
    assertThat(text("docs/library.md"))
        .contains("```java\n" + source + "```")
        .contains("Japan and South Korea: quasi-alliance");
  }
}
