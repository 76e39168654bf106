package org.entente.app.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entente.app.command.Entente;
import org.entente.app.command.shared.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The options of the JVM belong to commands that exist, and a JVM takes them. */
class StartOptionsTest {

  static List<String> commands() {
    return List.copyOf(StartOptions.byCommand().keySet());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandWithOptionsExists(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Session session =
        new Session(out, out, Clock.systemUTC(), false, false, Map.of("HOME", "none"));
    assertThat(Entente.run(session, command, "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: entente " + command);
  }

  @Test
  void articlesAreReadWithADeeperStackThanOtherCommandsHave() {
    assertThat(StartOptions.byCommand().get("read")).contains("-Xss4m");
    assertThat(StartOptions.usual()).contains("-XX:TieredStopAtLevel=1");
    assertThat(StartOptions.byCommand().get("data")).doesNotContain("-XX:TieredStopAtLevel=1");
  }

  @Test
  void optionsAreQuotedAsTheJvmReadsThem() {
    assertThat(QuickStart.argumentFile(List.of("-Da=C:\\my \"files\"", "-Db=1")))
        .isEqualTo("\"-Da=C:\\\\my \\\"files\\\"\"\n\"-Db=1\"\n");
  }
}
