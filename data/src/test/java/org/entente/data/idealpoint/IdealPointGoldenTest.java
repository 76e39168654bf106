package org.entente.data.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.measure.idealpoint.IdealPoint;
import org.entente.core.measure.idealpoint.IdealPointEstimator;
import org.entente.core.measure.idealpoint.IdealPointFit;
import org.entente.core.measure.idealpoint.IdealPointSettings;
import org.entente.core.measure.idealpoint.LinkedVote;
import org.entente.core.measure.idealpoint.PreparedVotes;
import org.entente.core.measure.idealpoint.VotePreparation;
import org.entente.data.Progress;
import org.entente.data.SharedData;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import org.entente.data.catalogue.DataTable;
import org.entente.data.portfolio.RollCallIssue;
import org.entente.data.portfolio.UnVotes;
import org.entente.data.workspace.Loader;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The input of the estimates, exactly; the estimates beside the published ones. */
class IdealPointGoldenTest {

  @TempDir private static Path folder;

  private static PreparedVotes votes;
  private static IdealPointFit fit;

  @BeforeAll
  static void estimate() throws WorkspaceException {
    Path data = SharedData.file("data");
    Workspace workspace = new Workspace(folder);
    try (Store store = workspace.openForWriting()) {
      Loader loader = new Loader(workspace, store, List.of(), Progress.silent());
      for (String name : UnVotes.DATA_SETS) {
        DataSet set = Catalogue.builtin().find(name).orElseThrow();
        for (DataTable table : set.tables()) {
          List<Path> files = table.files().stream().map(f -> data.resolve(f.baseName())).toList();
          loader.load(set, table, files, Loader.Strictness.STRICT);
        }
      }
      UnVotes source = new UnVotes(store);
      votes = VotePreparation.withAuthorsRules().prepare(source.read(), source.matches());
      assertThat(source.rollCallsOn(RollCallIssue.NU)).hasSizeGreaterThan(500);
    }
    fit = new IdealPointEstimator(IdealPointSettings.withDefaults()).estimate(votes);
  }

  @Test
  void theInputIsThatOfTheAuthors() {
    Map<String, String> facts = new HashMap<>();
    SharedData.golden("ideal/input_summary.csv")
        .forEach(row -> facts.put(row.getField("fact"), row.getField("value")));
    assertThat(votes.observations()).hasToString(facts.get("observations"));
    assertThat(votes.votes()).hasSize(Integer.parseInt(facts.get("linked_votes")));
    assertThat(votes.rollCalls()).hasToString(facts.get("roll_calls"));
    assertThat(votes.points()).hasToString(facts.get("country_sessions"));
  }

  @Test
  void everyLinkedVoteAndEveryStateSessionIsThatOfTheAuthors() {
    List<String> linked = new ArrayList<>();
    for (LinkedVote v : votes.votes()) {
      linked.add(
          String.join(
              ",",
              List.of(v.rcid(), v.rollCalls(), v.observations(), v.yes(), v.abstain(), v.no())
                  .stream()
                  .map(String::valueOf)
                  .toList()));
    }
    assertThat(linked).isEqualTo(lines("ideal/input_linked_votes.csv.gz"));
    List<String> counts = new ArrayList<>();
    for (int p = 0; p < votes.points(); p++) {
      counts.add(votes.state(p) + "," + votes.session(p) + "," + votes.observations(p));
    }
    assertThat(counts)
        .containsExactlyInAnyOrderElementsOf(lines("ideal/input_country_session_counts.csv.gz"));
  }

  private static List<String> lines(String golden) {
    return SharedData.golden(golden).stream()
        .map(row -> String.join(",", row.getFields()))
        .toList();
  }

  @Test
  void withinEverySessionTheEstimatesAgreeWithThePublishedOnes() {
    assertThat(fit).isInstanceOf(IdealPointFit.Converged.class);
    Map<String, NamedCsvRecord> published = new HashMap<>();
    SharedData.table("ideal_points_all_apr2020.csv.gz")
        .forEach(row -> published.put(row.getField("ccode") + " " + row.getField("session"), row));
    TreeMap<Integer, List<double[]>> sessions = new TreeMap<>();
    int inside = 0;
    for (IdealPoint point : fit.points()) {
      NamedCsvRecord row = published.get(point.state() + " " + point.session());
      double value = Double.parseDouble(row.getField("IdealPoint"));
      sessions
          .computeIfAbsent(point.session(), s -> new ArrayList<>())
          .add(new double[] {point.estimate(), value});
      boolean in =
          point.estimate() >= Double.parseDouble(row.getField("Q5%"))
              && point.estimate() <= Double.parseDouble(row.getField("Q95%"));
      inside += in ? 1 : 0;
    }
    double[] r =
        sessions.values().stream().mapToDouble(IdealPointGoldenTest::correlation).toArray();
    double[] sorted = java.util.Arrays.stream(r).sorted().toArray();
    assertThat(sorted).hasSize(73);
    assertThat(sorted[36]).as("median").isGreaterThan(0.997);
    assertThat(sorted[0]).as("least").isGreaterThan(0.97);
    assertThat(java.util.Arrays.stream(r).filter(x -> x > 0.99).count())
        .as("sessions above .99")
        .isGreaterThanOrEqualTo(70);
    assertThat(inside / (double) votes.points()).as("inside the band").isGreaterThan(0.84);
  }

  private static double correlation(List<double[]> pairs) {
    double mx = pairs.stream().mapToDouble(p -> p[0]).average().orElseThrow();
    double my = pairs.stream().mapToDouble(p -> p[1]).average().orElseThrow();
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (double[] p : pairs) {
      xx += (p[0] - mx) * (p[0] - mx);
      yy += (p[1] - my) * (p[1] - my);
      xy += (p[0] - mx) * (p[1] - my);
    }
    return xy / Math.sqrt(xx * yy);
  }

  @Test
  void theNumberOfThreadsDoesNotMatterToTheLastBit() {
    IdealPointFit one =
        new IdealPointEstimator(IdealPointSettings.withDefaults().withThreads(1)).estimate(votes);
    assertThat(one).isEqualTo(fit);
  }
}
