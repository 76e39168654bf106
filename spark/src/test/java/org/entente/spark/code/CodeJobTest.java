package org.entente.spark.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.entente.core.state.State;
import org.entente.data.casebook.CasebookException;
import org.entente.data.events.DyadMonths;
import org.entente.data.events.NewsDyads;
import org.entente.data.ledger.ClaimLedger;
import org.entente.data.ledger.CodedFolder;
import org.entente.data.ledger.EventLedger;
import org.entente.data.states.StateTables;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.spark.LocalSpark;
import org.entente.spark.News;
import org.entente.spark.OneMachine;
import org.entente.spark.Tables;
import org.entente.spark.article.ArticleArchive;
import org.entente.spark.article.ReadAs;
import org.entente.spark.count.DyadMonthTable;
import org.entente.spark.count.EventsJob;
import org.entente.spark.output.JobOutput;
import org.entente.spark.output.ProblemTable;
import org.entente.spark.story.DedupeJob;
import org.entente.text.read.entry.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeJobTest {

  private static final int ARTICLES = 18;

  @TempDir static Path shared;

  private static Path news;
  private static OneMachine alone;

  @TempDir Path folder;

  @BeforeAll
  static void readOnOneMachine() throws IOException, CasebookException {
    news = News.folder(shared, ARTICLES);
    alone = OneMachine.read(news).code(Coders.standard());
  }

  private static Path stories(int partitions) {
    return shared.resolve("stories" + partitions);
  }

  /** What the jobs make of the news, once for each number of partitions. */
  private static Path coded(int partitions) throws IOException, CasebookException {
    Path coded = shared.resolve("it's coded" + partitions);
    if (!Files.exists(coded)) {
      ArticleArchive files =
          new ArticleArchive(List.of(news.toString()), ReadAs.THEY_SAY, OptionalInt.of(partitions));
      new DedupeJob(files, DedupeJob.usualSettings())
          .run(LocalSpark.session(), Tables.output(stories(partitions), false));
      new CodeJob(files, Optional.of(stories(partitions).toString()))
          .run(LocalSpark.session(), Coders.standard(), Tables.output(coded, false));
    }
    return coded;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theJobsFindWhatOneMachineFinds(int partitions) throws IOException, CasebookException {
    Path coded = coded(partitions);
    assertThat(Tables.texts(stories(partitions), DedupeJob.STORIES))
        .containsExactlyElementsOf(Tables.texts(alone.stories()));
    assertThat(alone.events()).hasSizeGreaterThan(ARTICLES);
    assertThat(alone.events()).anyMatch(event -> !event.id().startsWith(event.story()));
    assertThat(Tables.rows(coded, NewsEventTable.NAME).stream().map(NewsEventTable::event))
        .containsExactlyElementsOf(alone.events());
    assertThat(alone.claims()).hasSizeGreaterThan(ARTICLES / 2);
    for (String table :
        List.of(ClaimTables.CLAIMS, ClaimTables.VOICES, ClaimTables.STATES, ClaimTables.TOPICS)) {
      assertThat(Tables.texts(coded, table))
          .as(table)
          .containsExactlyElementsOf(Tables.texts(alone.claims(table)));
    }
    assertThat(Tables.rows(coded, CodedTable.ARTICLES)).hasSize(alone.articles().size());
    assertThat(coded.resolve(CodedTable.NAME)).doesNotExist();
    assertThat(coded.resolve(JobOutput.SUCCESS)).exists();
  }

  @Test
  void theWorkspaceTakesWhatTheJobWrote()
      throws IOException, CasebookException, SQLException, WorkspaceException {
    Workspace workspace = new Workspace(folder.resolve("workspace"));
    try (Store store = workspace.openForWriting()) {
      CodedFolder written = new CodedFolder(coded(2));
      written.keep(store);
      assertThat(written.keep(store))
          .as("a second time takes the place of the first")
          .isEqualTo(
              new CodedFolder.Kept(
                  alone.articles().size(), alone.events().size(), alone.claims().size()));
      assertThat(new EventLedger(store).events())
          .containsExactlyInAnyOrderElementsOf(alone.events());
      assertThat(new ClaimLedger(store).claims(Optional.empty(), Optional.empty()))
          .containsExactlyInAnyOrderElementsOf(alone.claims());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7})
  void codedEventsCountAsOnOneMachineAndOnceHoweverManyFoldersHoldThem(int partitions)
      throws IOException, CasebookException {
    Path out = folder.resolve("months");
    List<String> folders = List.of(coded(2).toString(), coded(7).toString());
    new EventsJob(
            List.of(), folders, partitions == 0 ? OptionalInt.empty() : OptionalInt.of(partitions))
        .run(LocalSpark.session(), Tables.output(out, false));
    NewsDyads dyads =
        new NewsDyads(
            StateTables.registry().states().stream().map(State::code).collect(Collectors.toSet()));
    DyadMonths months = new DyadMonths();
    alone.events().forEach(event -> dyads.of(event).forEach(months::add));
    assertThat(months.rows()).hasSizeGreaterThan(ARTICLES);
    assertThat(Tables.texts(out, EventsJob.MONTHS))
        .containsExactlyElementsOf(
            Tables.texts(months.rows().stream().map(DyadMonthTable::row).toList()));
  }

  @Test
  void whatCannotBeReadIsSetAsideWithItsReasonAndTheRestIsCoded()
      throws IOException, CasebookException {
    Path out = coded(2);
    List<Row> problems = Tables.rows(out, ProblemTable.NAME);
    assertThat(problems.stream().map(row -> row.<String>getAs("message")))
        .containsExactlyInAnyOrderElementsOf(
            alone.problems().stream().map(Problem::message).toList());
    assertThat(problems.stream().map(row -> row.<String>getAs("origin") + row.getAs("kind")))
        .anyMatch(text -> text.contains("giant.txt") && text.endsWith("TOO_LARGE"))
        .anyMatch(text -> text.contains("broken.warc"));
    assertThat(Tables.texts(out, CodedTable.ARTICLES))
        .anyMatch(text -> text.contains("tower.txt"))
        .anyMatch(text -> text.contains("broken.warc"));
  }
}
