package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ideal points, from the words of the command to its files. */
class IdealPointsCommandTest {

  @TempDir private Path folder;

  private Cli.Result run(String... words) {
    return Cli.run(Map.of("ENTENTE_WORKSPACE", folder.resolve("ws").toString()), words);
  }

  @Test
  void wrongWordsAreRefusedWithARemedy() {
    assertThat(run("ideal-points", "--sessions", "9-3").err()).contains("9-3", "such as 46-74");
    assertThat(run("ideal-points", "--issue", "xx").err()).contains("me, nu, di, hr, co or ec");
    assertThat(run("ideal-points", "-o", "a.xls").err()).contains(".csv, .parquet");
    assertThat(run("ideal-points", "--svg", "a.svg").err()).contains("a chart needs states");
    assertThat(run("ideal-points", "Japn").code()).isEqualTo(2);
    assertThat(run("ideal-points").err()).contains("has no data yet");
  }

  @Test
  void someSessionsAreEstimatedShownAndDrawn() throws Exception {
    String mirror = Shared.data().toString();
    String[] sets = {"un-votes", "un-matched-resolutions"};
    assertThat(run("data", "get", sets[0], sets[1], "--mirror", mirror).code()).isZero();
    assertThat(run("data", "load", sets[1]).code()).isZero();
    assertThat(run("ideal-points").err()).contains("entente data load un-votes");
    assertThat(run("data", "load", sets[0]).code()).isZero();
    Path page = folder.resolve("page.html");
    Path csv = folder.resolve("points.csv");
    Cli.Result result =
        run(
            "ideal-points",
            "USA",
            "RUS",
            "--sessions",
            "70-74",
            "--html",
            page.toString(),
            "-o",
            csv.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).contains("converged after");
    assertThat(result.out()).contains("United States", "Russia", "70-74", "+");
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("<title id=\"ip-t\">", "prefers-color-scheme: dark", "<th scope=\"row\">Russia");
    assertThat(Files.readString(csv)).startsWith("ccode,state,session,year,votes,ideal_point");
  }
}
