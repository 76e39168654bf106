package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** {@code entente similarity}, from its words to what it writes. */
class SimilarityTest {

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
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(code);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  /**
   * Two sessions. In the first the United States and Japan vote yes yes no and yes no no; South
   * Korea only on the first roll call. In the second all vote yes, so nothing is contested.
   */
  private void loadVotes() throws IOException {
    String calls =
        file(
            "calls.csv",
            "rcid,session,importantvote,date,unres,amend,para,short,descr\n"
                + "1,46,0,1991-10-01,R/1,0,0,a,a\n2,46,0,1991-10-02,R/2,0,0,b,b\n"
                + "3,46,0,1992-01-02,R/3,0,0,c,c\n4,47,0,1992-10-02,R/4,0,0,d,d\n");
    StringBuilder votes = new StringBuilder("rcid,country,country_code,vote\n");
    for (String vote :
        "1USyes 2USyes 3USno 4USyes 1JPyes 2JPno 3JPno 4JPyes 1KRyes 4KRyes".split(" ")) {
      String code = vote.substring(1, 3);
      votes.append(vote.charAt(0)).append(',').append(name(code)).append(',').append(code);
      votes.append(',').append(vote.substring(3)).append('\n');
    }
    StringBuilder countries =
        new StringBuilder(
            "country,country_code,ccode,first_session,last_session,first_date,last_date,votes,note\n");
    for (String country : List.of("US,2", "JP,740", "KR,732")) {
      countries.append(name(country.substring(0, 2))).append(',').append(country);
      countries.append(",46,47,1991-10-01,1992-10-02,4,\n");
    }
    load("un_roll_calls", calls);
    load("un_votes", file("votes.csv", votes.toString()));
    load("un_countries", file("countries.csv", countries.toString()));
    load(
        "un_roll_call_issues",
        file("issues.csv", "rcid,short_name,issue\n2,nu,Nuclear weapons and nuclear material\n"));
  }

  private static String name(String code) {
    return switch (code) {
      case "US" -> "United States";
      case "JP" -> "Japan";
      default -> "South Korea";
    };
  }

  private void load(String table, String file) {
    done(run("data", "load", "un-votes", "--table", table, "--file", file));
  }

  @Test
  void everyPairGetsATableWithNWhatIsMissingAndItsPlaceAmongAllDyads() throws IOException {
    loadVotes();
    String text = done(run("similarity", "USA", "JPN", "KOR")).out();
    assertThat(text)
        .contains("USA-JPN: United States and Japan", "USA-KOR", "JPN-KOR")
        .contains("by session; all roll calls")
        .containsPattern("(?m)^ +46  1991  3    0  0\\.667   17  0\\.333   17     0\\.400 +50$")
        .containsPattern("(?m)^ +46  1991  1    2  1\\.000   67  1\\.000   67 +\u2013 +\u2013$")
        .contains("No kappa_sq: both are at the same single level throughout")
        .contains("SHA-256");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void aCalendarYearIsNotASession() throws IOException {
    loadVotes();
    assertThat(
            done(run("similarity", "USA", "JPN", "--period", "year", "--measures", "agree")).out())
        .containsPattern("(?m)^1991  2 +0  0\\.500")
        .containsPattern("(?m)^1992  2 +0  1\\.000");
  }

  @Test
  void contestedRollCallsAndIssuesCanBeChosen() throws IOException {
    loadVotes();
    // Only the second roll call has two different votes.
    for (String[] words : new String[][] {{"--contested"}, {"--issue", "nu"}}) {
      String[] all = {"similarity", "USA", "JPN", "--measures", "agree", words[0], "", ""};
      String[] given = java.util.Arrays.copyOf(all, 5 + words.length);
      System.arraycopy(words, 0, given, 5, words.length);
      assertThat(done(run(given)).out())
          .containsPattern("(?m)^ +46  1991  1 +0  0\\.000")
          .doesNotContain("47  1992");
    }
  }

  @Test
  void jsonSaysWhyAValueIsMissing() throws IOException {
    loadVotes();
    assertThat(done(run("similarity", "JPN", "KOR", "--json", "--to", "1991")).out())
        .contains(
            "\"n\" : 1", "\"missing\" : 2", "\"value\" : null", "\"undefined\" : \"both are at")
        .contains("\"convention\" : \"by session");
  }

  @Test
  void withoutStatesAllDyadsGoToAFileWithItsCodebook() throws IOException {
    loadVotes();
    String out = folder.resolve("all.csv").toString();
    done(run("similarity", "--measures", "agree,kappa_sq", "-o", out));
    assertThat(Path.of(out))
        .hasContent(
            """
            session,year,ccode1,ccode2,n,missing,agree,kappa_sq
            46,1991,2,732,1,2,1.0,
            46,1991,2,740,3,0,0.6666666666666666,0.4
            46,1991,732,740,1,2,1.0,
            47,1992,2,732,1,0,1.0,
            47,1992,2,740,1,0,1.0,
            47,1992,732,740,1,0,1.0,
            """);
    assertThat(folder.resolve("all.codebook.csv"))
        .content()
        .contains("kappa_sq,DOUBLE", "D_2 / Ek_2");
  }

  @Test
  void theChartIsWellFormedSaysItselfAndIsDrawnTwiceTheSame() throws Exception {
    loadVotes();
    Path svg = folder.resolve("c.svg");
    done(run("similarity", "USA", "JPN", "--svg", svg.toString()));
    String first = Files.readString(svg);
    done(run("similarity", "USA", "JPN", "--svg", svg.toString()));
    assertThat(svg).hasContent(first.strip());
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(first)));
    assertThat(document.getElementsByTagName("title").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .contains("agree: 0.67 in 1991, 1.00 in 1992");
    assertThat(first).contains("prefers-color-scheme: dark", "stroke-dasharray", "role=\"img\"");
    assertThat(document.getElementsByTagName("polyline").getLength()).isGreaterThan(1);
  }

  @Test
  void thePageHasAChartAndATableForEveryPair() throws IOException {
    loadVotes();
    Path html = folder.resolve("p.html");
    done(run("similarity", "USA", "JPN", "KOR", "--html", html.toString()));
    String page = Files.readString(html);
    assertThat(page.split("<svg ", -1)).hasSize(4);
    assertThat(page.split("<table>", -1)).hasSize(4);
    assertThat(page)
        .contains("Content-Security-Policy", "0.667", "id=\"inputs\"")
        .doesNotContain("<script");
  }

  @Test
  void wrongWordsAreRefusedWithARemedy() {
    failed(2, run("similarity", "USA"), "two states or more are needed to");
    failed(2, run("similarity"), "all dyads with -o");
    failed(2, run("similarity", "USA", "Japn"), "Japan (JPN)");
    failed(2, run("similarity", "USA", "JPN", "--of", "trade"), "use votes or alliances");
    failed(2, run("similarity", "USA", "JPN", "--measures", "kapa_sq"), "did you mean kappa_sq?");
    failed(2, run("similarity", "USA", "JPN", "--measures", "s_any"), "--of alliances");
    failed(2, run("similarity", "USA", "JPN", "--levels", "chiba"), "add --of alliances");
    failed(
        2, run("similarity", "USA", "JPN", "--of", "alliances", "--contested"), "apply to votes");
    failed(2, run("similarity", "USA", "JPN", "--issue", "xx"), "me, nu, di, hr, co, ec");
    failed(2, run("similarity", "USA", "JPN", "--from", "2000", "--to", "1990"), "2000 to 1990");
    failed(2, run("similarity", "USA", "JPN", "KOR", "--svg", "x.svg"), "use --html");
    failed(2, run("similarity", "USA", "JPN", "--svg", "x.svg", "--measures", "all"), "6 lines");
    failed(2, run("similarity", "-o", "x.xlsx"), ".csv, .parquet");
  }

  @Test
  void aDataSetThatIsNotLoadedIsNamedWithWhatToDo() throws IOException {
    String remedy = "entente data get un-votes, then: entente data load un-votes";
    failed(1, run("similarity", "USA", "JPN"), remedy);
    String nmc =
        "ccode,year,milex,milper,irst,pec,tpop,upop,cinc\n740,1953,7,300,10,15,750,75,0.03\n";
    done(run("data", "load", "nmc", "--file", file("nmc.csv", nmc)));
    failed(1, run("similarity", "USA", "JPN"), remedy);
    failed(1, run("similarity", "USA", "JPN", "--of", "alliances"), "entente data get atop-dyads");
  }
}
