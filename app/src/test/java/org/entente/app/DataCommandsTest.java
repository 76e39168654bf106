package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data sets, from a mirror to tables, as a user does it. */
class DataCommandsTest {

  private static final String NMC = "ccode,year,milex,milper,irst,pec,tpop,upop,cinc\n";

  @TempDir private Path folder;

  private Map<String, String> environment;

  @BeforeEach
  void nameAWorkspace() {
    environment = Map.of("ENTENTE_WORKSPACE", folder.resolve("ws").toString());
  }

  private Cli.Result run(String... words) {
    return Cli.run(environment, words);
  }

  private static Cli.Result done(Cli.Result result) {
    assertThat(result.code()).as(result.err()).isZero();
    return result;
  }

  private static void failed(int code, Cli.Result result, String... parts) {
    assertThat(result.err()).contains(parts).doesNotContain("Exception", "\tat ");
    assertThat(result.code()).isEqualTo(code);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** Japan and South Korea, two years, in the form of the makers; one value is missing. */
  private void loadOwnCapabilities() throws IOException {
    Path file =
        file(
            "mine.csv",
            NMC
                + "740,1953,7,300,10,15,750,75,0.03\n740,1954,-9,300,10,15,750,75,0.03\n"
                + "732,1953,1,100,0,5,250,25,0.01\n732,1954,1,100,0,5,250,25,0.01\n");
    done(run("data", "load", "nmc", "--file", file.toString()));
  }

  @Test
  void aListSaysWhatIsHere() throws IOException {
    assertThat(done(run("data", "list")).out())
        .contains("nmc", "1816-2022", folder.resolve("ws").toString())
        .doesNotContain(" rows");
    loadOwnCapabilities();
    assertThat(done(run("data", "list")).out()).containsPattern("nmc .* 4 rows");
    assertThat(done(run("data", "list", "--json")).out()).contains("\"name\" : \"nmc\"");
  }

  @Test
  void everyLineOfTheListAndOfADescriptionFitsATerminal() {
    assertThat(
            done(run("data", "list")).out().lines().filter(line -> !line.startsWith("Workspace")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(done(run("data", "describe", "nmc", "atop")).out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void anUnknownNameGetsASuggestion() {
    failed(2, run("data", "get", "nmk"), "no data set is called \"nmk\"", "did you mean nmc?");
    failed(2, run("cite", "atop_defence"), "did you mean atop_defense?");
    failed(2, run("dyads", "--with", "cinq"), "unknown column or source \"cinq\"", "cinc");
    failed(2, run("dyads", "Japn"), "there is no state called \"Japn\"", "Japan (JPN)");
  }

  @Test
  void wrongWordsOfTablesAreRefused() {
    failed(2, run("dyads", "--from", "1990", "--to", "1980"), "1990 to 1980");
    failed(2, run("dyads", "-o", "table.xlsx"), "table.xlsx", ".csv, .parquet");
    failed(2, run("dyads", "--codes", "fips"), "\"fips\"", "iso3");
    failed(2, run("dyads", "--population", "some"), "\"some\"", "all, relevant or allied");
    failed(2, run("dyads", "--system", "un"), "\"un\"", "cow or gw");
    failed(2, run("dyads", "--bibtex"), "-o", "entente cite");
    failed(2, run("states", "--with", "atop_defense"), "pairs of states", "entente dyads");
    failed(2, run("data", "get"), "name a data set, or use --all");
    failed(2, run("data", "get", "nmc", "--all"), "not both");
  }

  @Test
  void whatIsNotHereIsSaidWithARemedy() throws IOException {
    failed(1, run("dyads"), "has no data yet", "entente data get NAME");
    failed(1, run("sql", "SELECT 1"), "has no data yet");
    failed(1, run("data", "load", "nmc"), "cow_nmc.csv.gz", "entente data get nmc");
    failed(1, run("data", "get", "nmc"), "--mirror", "cow_nmc.csv.gz");
    failed(
        1,
        run("data", "get", "nmc", "--mirror", folder + "/nowhere"),
        "is neither an existing folder nor an http address");
    loadOwnCapabilities();
    failed(1, run("dyads"), "needs the data set atop-dyads", "entente data get atop-dyads");
  }

  @Test
  void aWrongFileOnAMirrorIsRefusedAndNothingIsLeft() throws IOException {
    Path mirror = Files.createDirectory(folder.resolve("mirror"));
    Files.writeString(mirror.resolve("cow_nmc.csv.gz"), "something else");
    failed(1, run("data", "get", "nmc", "--mirror", mirror.toString()), "cow_nmc.csv.gz");
    try (Stream<Path> left = Files.walk(folder.resolve("ws"))) {
      assertThat(left.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
          .doesNotContain("cow_nmc.csv.gz");
    }
  }

  @Test
  void rowsThatCannotBeUsedAreLocatedAndStrictLoadsNothing() throws IOException {
    Path file =
        file("mine.csv", NMC + "740,1950,1,2,3,4,5,6,0.1\n740,x,1,2,3,4,5,6,0.1\n732,1950,1\n");
    failed(
        1,
        run("data", "load", "nmc", "--file", file.toString(), "--strict"),
        "mine.csv has 2 problems and nothing was loaded",
        "mine.csv, line 3, column year");
    assertThat(done(run("data", "list")).out()).doesNotContain(" rows");
    Cli.Result lenient = done(run("data", "load", "nmc", "--file", file.toString()));
    assertThat(lenient.out()).containsPattern("nmc +1 +2 +loaded");
    assertThat(lenient.err())
        .contains("mine.csv, line 3, column year: not a number: \"x\"")
        .contains("mine.csv, line 4: the row has 3 fields where there should be 9");
  }

  @Test
  void anArchiveOfOneFileIsReadAsThatFile() throws IOException {
    Path zip = folder.resolve("mine.csv.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("nmc.csv"));
      out.write((NMC + "740,1950,1,2,3,4,5,6,0.1\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(done(run("data", "load", "nmc", "--file", zip.toString())).out())
        .containsPattern("nmc +1 +0 +loaded");
    assertThat(done(run("sql", "SELECT file FROM entente_provenance")).out())
        .isEqualTo("file\nmine.csv\n");
  }

  @Test
  void whatIsUnchangedIsNotLoadedAgain() throws IOException {
    loadOwnCapabilities();
    Cli.Result again =
        done(run("data", "load", "nmc", "--file", folder.resolve("mine.csv").toString()));
    assertThat(again.out()).containsPattern("nmc +4 +0 +unchanged");
  }

  @Test
  void aTableHasOneColumnForEachSideAndMissingIsEmpty() throws IOException {
    loadOwnCapabilities();
    String[] words = {
      "dyads",
      "JPN",
      "KOR",
      "--from",
      "1952",
      "--to",
      "1954",
      "--with",
      "milex,irst",
      "--codes",
      "iso3,cow",
      "--undirected"
    };
    assertThat(done(run(words)).out())
        .isEqualTo(
            """
            iso3_1,iso3_2,ccode1,ccode2,year,milex1,milex2,irst1,irst2
            KOR,JPN,732,740,1952,,,,
            KOR,JPN,732,740,1953,1,7,0,10
            KOR,JPN,732,740,1954,1,,0,10
            """);
  }

  @Test
  void theIndexOfCapabilitiesIsComputedFromTheComponentsPresent() throws IOException {
    loadOwnCapabilities();
    String[] words = {
      "states", "JPN", "--from", "1953", "--to", "1954", "--with", "cinc_computed,cinc_components"
    };
    assertThat(done(run(words)).out())
        .isEqualTo(
            """
            ccode,year,cinc_computed,cinc_components
            740,1953,0.8125,6
            740,1954,0.8,5
            """);
  }

  @Test
  void everyFormatHoldsTheSameTable() throws IOException, SQLException {
    loadOwnCapabilities();
    for (String ending : new String[] {"csv", "parquet", "jsonl", "duckdb"}) {
      done(
          run(
              "states",
              "JPN",
              "--from",
              "1953",
              "--to",
              "1954",
              "--with",
              "capabilities",
              "--bibtex",
              "-o",
              folder.resolve("t." + ending).toString()));
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("ATTACH '" + folder.resolve("t.duckdb") + "' AS t (READ_ONLY)");
      String rows = "SELECT count(*), sum(milper), sum(cinc) FROM ";
      String csv = one(statement, rows + "read_csv('" + folder.resolve("t.csv") + "')");
      assertThat(csv).startsWith("2").doesNotContain("null");
      assertThat(one(statement, rows + "'" + folder.resolve("t.parquet") + "'")).isEqualTo(csv);
      assertThat(one(statement, rows + "read_json('" + folder.resolve("t.jsonl") + "')"))
          .isEqualTo(csv);
      assertThat(one(statement, rows + "t.data")).isEqualTo(csv);
      assertThat(one(statement, "SELECT count(*) FROM t.codebook")).isEqualTo("9");
      assertThat(
              one(
                  statement,
                  "SELECT decode(value) FROM parquet_kv_metadata('"
                      + folder.resolve("t.parquet")
                      + "') WHERE decode(key) = 'entente_inputs'"))
          .contains("nmc 7.0 mine.csv SHA-256 ");
    }
    assertThat(folder.resolve("t.codebook.csv")).content().hasLineCount(10);
    assertThat(folder.resolve("t.bib")).content().contains("@article{singer1987,");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString())).noneMatch(n -> n.endsWith(".tmp"));
    }
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      StringBuilder text = new StringBuilder();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        text.append(i == 1 ? "" : " ").append(rows.getString(i));
      }
      return text.toString();
    }
  }

  @Test
  void aTableThatCannotBeWrittenLeavesTheOldOne() throws IOException {
    loadOwnCapabilities();
    Path old = file("old.csv", "old");
    failed(
        1, run("states", "--with", "polity", "-o", old.toString()), "needs the data set polity4");
    assertThat(old).hasContent("old");
    failed(1, run("states", "--with", "cinc", "-o", folder + "/nowhere/t.csv"), "missing folder");
  }

  @Test
  void theDatabaseAnswersQuestionsAndIsNotChanged() throws IOException {
    loadOwnCapabilities();
    String query = "SELECT year, milex FROM nmc WHERE ccode = 740 ORDER BY year";
    assertThat(done(run("sql", query)).out()).isEqualTo("year  milex\n1953  7\n1954\n");
    failed(1, run("sql", "SELEC 1"), "the database rejected the query");
    failed(1, run("sql", "DROP TABLE nmc"), "rejected the query");
    assertThat(done(run("sql", "SELECT count(*) AS n FROM nmc")).out()).isEqualTo("n\n4\n");
    done(run("sql", "SELECT * FROM nmc;", "-o", folder.resolve("q.csv").toString()));
    assertThat(folder.resolve("q.csv")).content().hasLineCount(5);
  }

  @Test
  void oneQueryAndNothingElseIsAnswered() throws IOException {
    loadOwnCapabilities();
    assertThat(done(run("sql", "SHOW TABLES")).out()).contains("nmc", "cinc");
    assertThat(done(run("sql", "SELECT 1 AS a -- one")).out()).isEqualTo("a\n1\n");
    assertThat(done(run("sql", "SELECT 1 AS \"n>\"")).out()).startsWith("n>\n");
    assertThat(done(run("sql", "SELECT 1 AS \"\u001B[31m\"")).out()).doesNotContain("\u001B");
    assertThat(done(run("sql", "SELECT * FROM range(100000)")).out())
        .hasLineCount(1 + 500 + 1)
        .contains("more rows than 500");
    Path target = folder.resolve("stolen.csv");
    failed(1, run("sql", "COPY (SELECT 1) TO '" + target + "'"), "rejected the query");
    assertThat(target).doesNotExist();
    failed(1, run("sql", "SELECT 1; SELECT 2"), "rejected the query");
  }

  @Test
  void rowsThatWereLostAtLoadAreMissingAndNotZero() throws IOException {
    String header =
        "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n";
    Path whole = file("whole.csv", header + "2,740,1960,1,0,0,0,1\n");
    String[] words = {
      "dyads", "USA", "JPN", "--from", "1960", "--to", "1961", "--with", "atop_defense"
    };
    done(run("data", "load", "atop-dyads", "--file", whole.toString()));
    assertThat(done(run(words)).out()).contains("2,740,1960,1\n", "2,740,1961,0\n");
    Path broken = file("broken.csv", header + "2,740,1960,1,0,0,0,1\n2,740,1961,oops,0,0,0,1\n");
    done(run("data", "load", "atop-dyads", "--file", broken.toString()));
    Cli.Result lost = done(run(words));
    assertThat(lost.out()).contains("2,740,1960,1\n", "2,740,1961,\n");
    assertThat(lost.err()).contains("some rows of its file could not be used");
    done(
        run(
            "dyads",
            "USA",
            "JPN",
            "--with",
            "atop_defense",
            "-o",
            folder.resolve("d.csv").toString()));
    assertThat(folder.resolve("d.codebook.csv"))
        .content()
        .contains("read from broken.csv (not the file on record), problems: 1", ",missing\n");
    assertThat(run("data", "verify").out())
        .contains("from a file that is not on record, problems: 1");
  }

  @Test
  void aFileWithoutAUsableRowDoesNotReplaceATable() throws IOException {
    loadOwnCapabilities();
    Path empty = file("empty.csv", NMC);
    failed(
        1,
        run("data", "load", "nmc", "--file", empty.toString()),
        "no row of empty.csv can be used");
    Path quote = file("quote.csv", NMC + "740,1953,1,2,3,4,5,6,\"0.1\n732,1953,1,2,3,4,5,6,0.1\n");
    failed(1, run("data", "load", "nmc", "--file", quote.toString()), "unclosed quote");
    assertThat(done(run("sql", "SELECT count(*) AS n FROM nmc")).out()).isEqualTo("n\n4\n");
  }

  @Test
  void nothingIsWrittenIntoTheWorkspace() throws IOException {
    loadOwnCapabilities();
    String database = folder.resolve("ws/entente.duckdb").toString();
    failed(2, run("states", "JPN", "--with", "cinc", "-o", database), "is in the workspace");
    failed(2, run("sql", "SELECT 1", "-o", database), "is in the workspace");
    assertThat(done(run("sql", "SELECT count(*) AS n FROM nmc")).out()).isEqualTo("n\n4\n");
  }

  @Test
  void loadingAgainMendsATableThatWasChanged() throws IOException, SQLException {
    loadOwnCapabilities();
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("ws/entente.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE nmc SET milper = 7 WHERE year = 1953");
    }
    failed(1, run("data", "verify"), "1 is incorrect");
    loadOwnCapabilities();
    assertThat(done(run("data", "verify")).out()).contains("as loaded");
  }

  @Test
  void theListOfStatesIsCitedWithEveryTable() throws IOException {
    loadOwnCapabilities();
    String[] words = {
      "states",
      "JPN",
      "--system",
      "gw",
      "--with",
      "cinc",
      "--bibtex",
      "-o",
      folder.resolve("s.csv").toString()
    };
    done(run(words));
    assertThat(folder.resolve("s.bib")).content().contains("@article{gleditsch1999,");
    assertThat(done(run("cite", "atop")).out()).contains("peacesciencer", "Leeds");
  }

  @Test
  void verifyFindsAFileAndATableThatWereChanged() throws IOException, SQLException {
    loadOwnCapabilities();
    assertThat(done(run("data", "verify")).out()).contains("as loaded");
    Path files = Files.createDirectories(folder.resolve("ws/files/nmc"));
    Files.writeString(files.resolve("cow_nmc.csv.gz"), "something else");
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("ws/entente.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE nmc SET milper = 7 WHERE year = 1953");
    }
    Cli.Result wrong = run("data", "verify", "nmc");
    failed(1, wrong, "2 are incorrect");
    assertThat(wrong.out()).contains("WRONG: its SHA-256 is", "WRONG: it was changed");
  }

  @Test
  void removeTakesOutTablesAndFiles() throws IOException {
    loadOwnCapabilities();
    Path files = Files.createDirectories(folder.resolve("ws/files/nmc"));
    Files.writeString(files.resolve("cow_nmc.csv.gz"), "something");
    assertThat(done(run("data", "remove", "nmc")).out()).contains("table nmc", "cow_nmc.csv.gz");
    assertThat(files.resolve("cow_nmc.csv.gz")).doesNotExist();
    failed(1, run("sql", "SELECT * FROM nmc"), "nmc");
    failed(1, run("sql", "SELECT * FROM cinc"), "cinc");
  }

  @Test
  void referencesComeAsTextAndAsBibtexOnceEach() {
    assertThat(done(run("cite", "nmc")).out()).contains("Singer, J. David (1987).");
    String bibtex = done(run("cite", "nmc", "cinc_ratio", "peace_years", "--bibtex")).out();
    assertThat(bibtex.lines().filter(line -> line.startsWith("@article{singer1987,"))).hasSize(1);
    assertThat(bibtex).contains("@article{beck1998,");
  }

  @Test
  void whatStandsInAFileCannotSteerATerminal() throws IOException {
    Path file = file("mine.csv", NMC + "740,\u001B[31mred\u0007,1,2,3,4,5,6,0.1\n");
    Cli.Result result = run("data", "load", "nmc", "--file", file.toString());
    assertThat(result.err()).contains("red").doesNotContain("\u001B", "\u0007");
    assertThat(done(run("sql", "SELECT chr(27) || '[31m' AS x")).out()).doesNotContain("\u001B");
  }
}
