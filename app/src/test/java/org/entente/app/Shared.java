package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The field's data sets, which are not part of the program. */
final class Shared {

  /** The same with every data set that panels and the reference pack are made from. */
  static Map<String, String> everything() {
    return workspace(
        "archigos",
        "atop",
        "atop-dyads",
        "capitals",
        "chisols",
        "cow-contiguity",
        "cow-igo",
        "cow-majors",
        "cow-states",
        "cow-trade",
        "cow-wars",
        "gml-disputes",
        "leeds-savun-threat",
        "nmc",
        "polity4",
        "rivalries-tss",
        "territorial-threat",
        "ucdp-acd",
        "un-matched-resolutions",
        "un-votes",
        "vdem-polyarchy");
  }

  private static final Set<Path> MADE = new HashSet<>();

  private Shared() {}

  /** Their folder, which serves as a mirror; skips the test, and says so, if it is not there. */
  static Path data() {
    String shared = System.getProperty("entente.shared", "");
    Path folder = Path.of(shared, "data");
    boolean there = !shared.isEmpty() && Files.isDirectory(folder);
    String notice =
        "skipped: the data sets are not there; name the folder that holds data/ with -Dentente.shared";
    if (!there) {
      System.out.println(notice);
    }
    assumeTrue(there, notice);
    return folder;
  }

  /**
   * An environment with a workspace of its own that holds these data sets. It is made once for all
   * tests of a run.
   */
  static synchronized Map<String, String> workspace(String... dataSets) {
    Path folder = data();
    Path workspace =
        Path.of("target", "workspaces", String.valueOf(String.join("+", dataSets).hashCode()))
            .toAbsolutePath();
    Map<String, String> environment = Map.of("ENTENTE_WORKSPACE", workspace.toString());
    if (MADE.add(workspace)) {
      List<String> get = new ArrayList<>(List.of("data", "get"));
      get.addAll(List.of(dataSets));
      get.addAll(List.of("--mirror", folder.toString()));
      List<String> load = new ArrayList<>(List.of("data", "load"));
      load.addAll(List.of(dataSets));
      for (List<String> words : List.of(get, load)) {
        Cli.Result result = Cli.run(environment, words.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
      }
    }
    return environment;
  }
}
