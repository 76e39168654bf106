package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PlanCommandTest {

  @TempDir Path folder;

  private String plan(int code, List<String> times, String... more) throws IOException {
    Path file = Files.write(folder.resolve("times"), times);
    CommandLine command = new CommandLine(new PlanCommand());
    StringWriter out = new StringWriter();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
    String[] words = new String[more.length + 2];
    words[0] = "--times";
    words[1] = file.toString();
    System.arraycopy(more, 0, words, 2, more.length);
    assertThat(command.execute(words)).as(out.toString()).isEqualTo(code);
    return out.toString();
  }

  @Test
  void equalTasksCanBeCheckedByHand() throws IOException {
    // 720 tasks of 10 s are two core hours: on one worker of 2 cores an hour, and 36 s of start.
    String plan =
        plan(
            0,
            List.of("10", "10"),
            "--factor",
            "360",
            "--cores",
            "2",
            "--workers",
            "1,2",
            "--start",
            "36",
            "--dispatch",
            "0",
            "--price",
            "1.5");
    assertThat(plan.lines().toList())
        .containsExactly(
            "720 tasks of 2.00 core hours; 2 cores a worker, 1.50 an hour each (an assumption)",
            " workers      hours  efficiency       cost",
            "       1       1.01        0.99       1.52",
            "       2     0.5100        0.98       1.53");
  }

  @Test
  void joinedTasksAreFewerAndTheSameWork() throws IOException {
    assertThat(plan(0, List.of("10"), "--factor", "720", "--join", "10"))
        .startsWith("72 tasks of 2.00 core hours");
  }

  @Test
  void whatMakesNoSenseIsSaid() throws IOException {
    assertThat(plan(2, List.of("soon"), "--factor", "2"))
        .contains("not a number of seconds", "soon");
    assertThat(plan(2, List.of(), "--factor", "2")).contains("has no times");
    assertThat(plan(2, List.of("1"), "--factor", "0")).contains("make 0 tasks");
    assertThat(plan(2, List.of("-1"), "--factor", "2")).contains("negative");
    for (String[] odd :
        List.of(
            new String[] {"--workers", "0"},
            new String[] {"--cores", "300000000"},
            new String[] {"--start", "NaN"},
            new String[] {"--price", "-3"})) {
      assertThat(plan(2, List.of("1"), "--factor", "2", odd[0], odd[1])).contains(odd[0]);
    }
  }
}
