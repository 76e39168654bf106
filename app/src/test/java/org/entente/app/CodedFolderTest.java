package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.record.EventType;
import org.entente.core.record.NewsEvent;
import org.entente.data.events.DyadMonth;
import org.entente.data.events.DyadMonths;
import org.entente.data.events.NewsDyads;
import org.entente.data.ledger.ClaimLedger;
import org.entente.data.ledger.EventLedger;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a cluster coded, in the workspace. */
class CodedFolderTest {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 5);

  @TempDir private Path folder;

  @Test
  void aFolderOfAJobIsKeptAndCountsAsTheJobCounts()
      throws IOException, SQLException, WorkspaceException {
    List<NewsEvent> told =
        List.of(
            event(
                "0000000000000001-e01",
                "s1",
                EventType.REJECT,
                List.of("NOR"),
                List.of("POL"),
                List.of()),
            event(
                "0000000000000002-e01",
                "s1",
                EventType.REJECT,
                List.of("NOR"),
                List.of("POL"),
                List.of()),
            event(
                "0000000000000002-e02",
                "s1",
                EventType.CONSULT,
                List.of("NOR", "POL", "SWE"),
                List.of(),
                List.of()),
            event(
                "0000000000000002-e03",
                "s1",
                EventType.AID,
                List.of("NOR"),
                List.of("POL"),
                List.of("future")),
            event(
                "0000000000000003-e01",
                "s3",
                EventType.AID,
                List.of("POL"),
                List.of("NOR", "SWE"),
                List.of()),
            event(
                "0000000000000003-e02",
                "s3",
                EventType.AID,
                List.of("POL"),
                List.of("EEC"),
                List.of()));
    Path coded = write(told);
    String workspace = folder.resolve("workspace").toString();
    Cli.Result kept = Cli.run("keep", coded.toString(), "--workspace", workspace);
    assertThat(kept.code()).as(kept.err()).isZero();
    assertThat(kept.err()).contains("kept 6 events and 0 claims of 3 articles");

    Cli.Result shown =
        Cli.run(
            "events",
            "NOR",
            "POL",
            "--kept",
            "--from",
            "2019-03-01",
            "--to",
            "2019-03-31",
            "--json",
            "--workspace",
            workspace);
    assertThat(shown.code()).as(shown.err()).isZero();
    JsonNode events = JsonMapper.shared().readTree(shown.out()).path("events");
    DyadMonths months = new DyadMonths();
    NewsDyads dyads = new NewsDyads(Set.of("NOR", "POL", "SWE"));
    told.forEach(event -> dyads.of(event).forEach(months::add));
    DyadMonth month =
        months.rows().stream()
            .filter(m -> m.a().equals("NOR") && m.b().equals("POL"))
            .findFirst()
            .orElseThrow();
    assertThat(month.month()).isEqualTo(YearMonth.of(2019, 3));
    assertThat(month.counts().total()).isEqualTo(events.size()).isEqualTo(3);
    assertThat(month.counts().of(EventType.REJECT)).isEqualTo(1);
    assertThat(months.rows()).hasSize(3);
  }

  @Test
  void countsOfGdeltAreKeptAndShownForWholeMonthsOnly()
      throws IOException, SQLException, WorkspaceException {
    Path months = Files.createDirectories(folder.resolve("it's [m]onths/dyad_months")).getParent();
    try (Store store = new Workspace(folder.resolve("made")).openForWriting()) {
      store.execute(
          "COPY (SELECT * FROM (VALUES ('gdelt-2', 'NOR', 'POL', DATE '2019-02-01', 3, 3, 0, 0, 0),"
              + " ('gdelt-2', 'NOR', 'POL', DATE '2019-03-01', 9, 4, 2, 2, 1),"
              + " ('gdelt-2', 'NOR', 'POL', DATE '2019-04-01', 5, 0, 0, 5, 0),"
              + " ('articles', 'NOR', 'POL', DATE '2019-03-01', 1, 1, 0, 0, 0),"
              + " ('gdelt-2', 'NOR', 'SWE', DATE '2019-03-01', 7, 7, 0, 0, 0))"
              + " AS t(source, a, b, month, events, verbal_cooperation, material_cooperation,"
              + " verbal_conflict, material_conflict)) TO "
              + Sql.text(months + "/dyad_months/part.parquet")
              + " (FORMAT parquet)");
    }
    Files.createFile(months.resolve("_SUCCESS"));
    String workspace = folder.resolve("workspace").toString();
    Cli.run("keep", months.toString(), "--workspace", workspace);
    Cli.Result kept = Cli.run("keep", months.toString(), "--workspace", workspace);
    assertThat(kept.err()).contains("kept 25 events in 5 dyad-months of articles, gdelt-2 in ");
    String[] span = {"--from", "2019-02-15", "--to", "2019-04-29", "--workspace", workspace};
    JsonNode gdelt =
        JsonMapper.shared().readTree(events(span, "POL", "NOR", "--json").out()).path("gdelt");
    assertThat(gdelt).hasSize(1);
    assertThat(gdelt.get(0).path("source").asString()).isEqualTo("gdelt-2");
    assertThat(gdelt.get(0).path("root_events_between_all").asInt()).isEqualTo(24);
    assertThat(gdelt.get(0).path("root_events").asInt()).isEqualTo(9);
    assertThat(gdelt.get(0).path("months")).hasSize(1);
    assertThat(gdelt.get(0).path("months").get(0).path("verbal_conflict").asInt()).isEqualTo(2);
    assertThat(events(span, "NOR", "POL", "--monthly").out().replaceAll("\\s+", " "))
        .contains("GDELT, table dyad_months (gdelt-2)", "9 root events")
        .contains("the table has 24 between all states");
  }

  private static Cli.Result events(String[] span, String... words) {
    Cli.Result result =
        Cli.run(
            Stream.of(Stream.of("events"), Stream.of(words), Stream.of(span))
                .flatMap(part -> part)
                .toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return result;
  }

  @Test
  void aFolderThatIsNotWholeIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("half/articles"));
    assertThat(refused()).contains("not a folder that entente-spark code finished");
    Files.createDirectories(folder.resolve("half/dyad_months"));
    assertThat(refused()).contains("not a folder that entente-spark events finished");
    assertThat(folder.resolve("w")).doesNotExist();
  }

  private String refused() {
    Cli.Result refused =
        Cli.run(
            "keep",
            folder.resolve("half").toString(),
            "--workspace",
            folder.resolve("w").toString());
    assertThat(refused.code()).isEqualTo(1);
    return refused.err();
  }

  private Path write(List<NewsEvent> told) throws IOException, SQLException, WorkspaceException {
    Path coded = folder.resolve("coded");
    try (Store store = new Workspace(folder.resolve("made")).openForWriting()) {
      new EventLedger(store).keep(Set.of(), told);
      new ClaimLedger(store).keep(Set.of(), List.of());
      store.execute(
          "CREATE TABLE articles AS SELECT DISTINCT split_part(id, '-', 1) AS key FROM article_events");
      for (String table :
          List.of(
              "articles",
              "article_events",
              "claims",
              "claim_voices",
              "claim_states",
              "claim_topics")) {
        Path file = Files.createDirectories(coded.resolve(table)).resolve("part.parquet");
        store.execute("COPY " + table + " TO '" + file + "' (FORMAT parquet)");
      }
    }
    Files.createFile(coded.resolve("_SUCCESS"));
    return coded;
  }

  private static NewsEvent event(
      String id,
      String story,
      EventType type,
      List<String> sources,
      List<String> targets,
      List<String> flags) {
    return new NewsEvent(
        id,
        story,
        Optional.of("Outlet"),
        Optional.of("Title"),
        Optional.of(DAY),
        Optional.empty(),
        type,
        Optional.empty(),
        List.of(),
        sources,
        targets,
        flags,
        Optional.empty(),
        "rule",
        "file",
        0,
        1,
        "trigger",
        "sentence");
  }
}
