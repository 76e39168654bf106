package org.entente.spark.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;
import org.entente.core.state.State;
import org.entente.core.time.Span;
import org.entente.data.events.DyadMonths;
import org.entente.data.events.GdeltExport;
import org.entente.data.events.GdeltRow;
import org.entente.data.ledger.CountedFolder;
import org.entente.data.ledger.GdeltMonths;
import org.entente.data.states.StateTables;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.spark.LocalSpark;
import org.entente.spark.Tables;
import org.entente.spark.output.JobException;
import org.entente.spark.output.JobOutput;
import org.entente.spark.output.ProblemTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsJobTest {

  private static final int SECOND_FORM = 61;
  private static final List<String> STATES = List.of("USA", "JPN", "KOR", "CHN", "ROM", "EUR", "");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theJobCountsAsOneMachineDoes(int partitions) throws IOException {
    List<String> lines = lines(3000);
    Files.write(folder.resolve("a.CSV"), lines.subList(0, 2000));
    // Some lines stand in both files, and count once.
    Files.write(folder.resolve("b.CSV"), lines.subList(1500, 3000));
    List<Row> rows =
        run(
            folder.resolve("out"),
            List.of(folder.resolve("a.CSV"), folder.resolve("b.CSV")),
            partitions);
    assertThat(rows).hasSizeGreaterThan(100);
    assertThat(rows.stream().map(Row::mkString)).containsExactlyElementsOf(oneMachine(lines));
  }

  @Test
  void whatCannotBeReadIsSetAsideWithItsReason() throws IOException {
    List<String> lines = new ArrayList<>(lines(20));
    lines.set(3, lines.get(3).replaceFirst("\t[0-9]{8}\t", "\t20191399\t"));
    lines.set(5, "half a line\tof three\tfields");
    Files.write(folder.resolve("bad.CSV"), lines);
    run(folder.resolve("out"), List.of(folder.resolve("bad.CSV")), 2);
    List<Row> problems = Tables.rows(folder.resolve("out"), ProblemTable.NAME);
    assertThat(problems).hasSize(2);
    assertThat(problems.get(0).<String>getAs("origin"))
        .isEqualTo(folder.resolve("bad.CSV").toString());
    assertThat(problems.stream().map(row -> row.<String>getAs("message")))
        .anyMatch(message -> message.contains("sqldate") && message.contains("20191399"))
        .anyMatch(message -> message.startsWith("the line has 3 fields"));
  }

  @Test
  void theWorkspaceCountsTheSameFromTheExportsAndFromWhatTheJobWrote()
      throws IOException, SQLException, WorkspaceException {
    Path export = Files.write(folder.resolve("a.CSV"), lines(3000));
    Path out = folder.resolve("it's out");
    run(out, List.of(export), 2);
    Span span = Span.of(LocalDate.of(2016, 2, 1), LocalDate.of(2018, 12, 31));
    try (Store loaded = new Workspace(folder.resolve("loaded")).openForWriting();
        Store kept = new Workspace(folder.resolve("kept")).openForWriting()) {
      loaded.execute(
          "CREATE TABLE gdelt2_events AS SELECT CAST(column00 AS BIGINT) AS globaleventid,"
              + " CAST(column01 AS INTEGER) AS sqldate, column07 AS actor1countrycode,"
              + " column17 AS actor2countrycode, CAST(column25 AS INTEGER) AS isrootevent,"
              + " CAST(column29 AS INTEGER) AS quadclass FROM read_csv("
              + Sql.text(export.toString())
              + ", delim = '\t', header = false, all_varchar = true)");
      new CountedFolder(out).keep(kept);
      for (List<String> pair : List.of(List.of("USA", "JPN"), List.of("KOR", "ROU"))) {
        GdeltMonths fromExport =
            GdeltMonths.of(loaded, pair.get(0), pair.get(1), span).stream().findFirst().get();
        GdeltMonths fromJob =
            GdeltMonths.of(kept, pair.get(0), pair.get(1), span).stream().findFirst().get();
        assertThat(fromExport.counts()).hasSizeGreaterThan(20).isEqualTo(fromJob.counts());
        assertThat(fromJob.isCounted()).isTrue();
        assertThat(fromExport.isCounted()).isFalse();
      }
    }
  }

  @Test
  void packedFilesAndPatternsCountAsPlainOnesDo() throws IOException {
    List<String> lines = lines(900);
    Path exports = Files.createDirectories(folder.resolve("exports [1]"));
    Files.write(exports.resolve("a*.CSV"), lines.subList(0, 300));
    Files.write(exports.resolve("b.CSV.gz"), gzip(lines.subList(300, 600)));
    Files.write(
        exports.resolve("c.CSV.zip"), zip(lines.subList(600, 700), lines.subList(700, 900)));
    Files.writeString(exports.resolve(".hidden"), "nothing to see");
    assertThat(run(folder.resolve("out"), List.of(exports), 3).stream().map(Row::mkString))
        .containsExactlyElementsOf(oneMachine(lines));
    assertThat(
            run(folder.resolve("packed"), List.of(folder.resolve("*/?.CSV.*")), 3).stream()
                .map(Row::mkString))
        .containsExactlyElementsOf(oneMachine(lines.subList(300, 900)));
    Files.move(exports.resolve("b.CSV.gz"), exports.resolve("2019-01-01T00:15 100%.CSV.gz"));
    assertThat(Tables.rows(folder.resolve("out"), ProblemTable.NAME)).isEmpty();
    // As Spark cuts them itself, and only packed ones.
    Path usual = folder.resolve("usual");
    new EventsJob(
            List.of(exports.resolve("2019-01-01T00:15 100%.CSV.gz").toString()),
            List.of(),
            OptionalInt.empty())
        .run(LocalSpark.session(), Tables.output(usual, false));
    assertThat(Tables.rows(usual, EventsJob.MONTHS).stream().map(Row::mkString))
        .containsExactlyElementsOf(oneMachine(lines.subList(300, 600)));
  }

  @Test
  void aPackedFileThatBreaksOffIsSetAsideBehindTheLinesThatCouldBeRead() throws IOException {
    List<String> lines = lines(2000);
    byte[] whole = gzip(lines);
    Files.write(folder.resolve("whole.gz"), gzip(lines.subList(0, 10)));
    Files.write(folder.resolve("half.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(folder.resolve("no.zip"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("no.gz"), new byte[] {1, 2, 3});
    Files.write(
        folder.resolve("endless.gz"), gzip(List.of("9".repeat(PackedLines.LONGEST), lines.get(0))));
    List<Row> rows = run(folder.resolve("out"), List.of(folder), 2);
    assertThat(rows.stream().mapToLong(row -> row.<Long>getAs("events")).sum())
        .as("lines of the file that breaks off")
        .isGreaterThan(oneMachine(lines.subList(0, 10)).size());
    assertThat(
            Tables.rows(folder.resolve("out"), ProblemTable.NAME).stream()
                .map(row -> row.<String>getAs("origin") + ": " + row.<String>getAs("message")))
        .hasSize(4)
        .anyMatch(text -> text.contains("half.gz: it is truncated"))
        .anyMatch(text -> text.contains("no.zip: it cannot be opened: not a zip file"))
        .anyMatch(text -> text.contains("no.gz: it cannot be opened"))
        .anyMatch(text -> text.contains("endless.gz: a line has more than"));
  }

  private static byte[] gzip(List<String> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text(lines));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(List<String> one, List<String> other) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(bytes)) {
      // A folder, and a file that does not end its last line.
      packed.putNextEntry(new ZipEntry("folder/"));
      packed.putNextEntry(new ZipEntry("folder/one.CSV"));
      packed.write(String.join("\n", one).getBytes(StandardCharsets.UTF_8));
      packed.putNextEntry(new ZipEntry("empty.CSV"));
      packed.putNextEntry(new ZipEntry("other.CSV"));
      packed.write(text(other));
    }
    return bytes.toByteArray();
  }

  private static byte[] text(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anOutputThatIsThereStaysUnlessItIsToBeReplaced() throws IOException {
    Files.write(folder.resolve("a.CSV"), lines(50));
    Path out = folder.resolve("out");
    run(out, List.of(folder.resolve("a.CSV")), 1);
    assertThat(out.resolve("_SUCCESS")).exists();
    assertThatThrownBy(
            () ->
                JobOutput.at(
                    out.toString(),
                    false,
                    LocalSpark.session().sparkContext().hadoopConfiguration()))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("--overwrite");
    Files.writeString(out.resolve("stale"), "from before");
    new EventsJob(List.of(folder.resolve("a.CSV").toString()), List.of(), OptionalInt.empty())
        .run(LocalSpark.session(), Tables.output(out, true));
    assertThat(out.resolve("stale")).doesNotExist();
    assertThat(out.resolve("_SUCCESS")).exists();
    try (var siblings = Files.list(folder)) {
      assertThat(siblings.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".out"));
    }
  }

  private static List<Row> run(Path out, List<Path> files, int partitions) throws IOException {
    new EventsJob(
            files.stream().map(Path::toString).toList(), List.of(), OptionalInt.of(partitions))
        .run(LocalSpark.session(), Tables.output(out, false));
    return Tables.rows(out, EventsJob.MONTHS);
  }

  private static List<String> oneMachine(List<String> lines) {
    GdeltExport export =
        GdeltExport.between(
            StateTables.registry().states().stream().map(State::code).collect(Collectors.toSet()));
    DyadMonths months = new DyadMonths();
    for (String line : lines) {
      if (export.read(line) instanceof GdeltRow.Counted counted) {
        months.add(counted.event());
      }
    }
    return months.rows().stream().map(DyadMonthTable::row).map(Row::mkString).toList();
  }

  /** Lines in the form of GDELT 2.0, made up. */
  private static List<String> lines(int count) {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String[] fields = new String[SECOND_FORM];
      Arrays.fill(fields, "");
      fields[0] = String.valueOf(900_000_000L + i);
      fields[1] = String.valueOf(20160101 + random.nextInt(4) * 10000 + random.nextInt(12) * 100);
      fields[7] = STATES.get(random.nextInt(STATES.size()));
      fields[17] = STATES.get(random.nextInt(STATES.size()));
      fields[25] = String.valueOf(random.nextInt(5) == 0 ? 0 : 1);
      fields[29] = String.valueOf(1 + random.nextInt(4));
      lines.add(String.join("\t", fields));
    }
    return lines;
  }
}
