package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wrong words end with 2, work that fails with 1; the message says what to do, and nothing is
 * half-written.
 */
class BadInputTest {

  @TempDir private Path folder;

  private static void wrong(Cli.Result result, String... parts) {
    assertThat(result.err())
        .contains(parts)
        .startsWith("entente: ")
        .doesNotContain("Exception", "\tat ");
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(2);
  }

  private static void failed(Cli.Result result, String... parts) {
    assertThat(result.err())
        .contains(parts)
        .startsWith("entente: ")
        .doesNotContain("Exception", "\tat ");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void anUnknownStateGetsASuggestion() {
    wrong(
        Cli.run("assess", "USA", "JPM", "--on", "2025-01-07"),
        "there is no state called \"JPM\"",
        "Japan (JPN)");
    wrong(Cli.run("assess", "USA", "Sotuh Korea", "--on", "2025-01-07"), "South Korea (KOR)");
  }

  @Test
  void oneMemberIsNoAlliance() {
    wrong(
        Cli.run("assess", "USA", "--on", "2025-01-07"),
        "at least two states",
        "United States (USA)");
    wrong(Cli.run("assess", "--on", "2025-01-07"), "at least two states");
  }

  @Test
  void aMemberNamedTwiceByDifferentNamesIsNoticed() {
    wrong(
        Cli.run("assess", "JPN", "Nippon", "--on", "2025-01-07"),
        "\"Nippon\" names Japan (JPN) a second time");
  }

  @Test
  void impossibleAndFutureDatesAreRefused() {
    wrong(Cli.run("assess", "USA", "JPN", "--on", "2025-02-30"), "not a date", "YYYY-MM-DD");
    wrong(Cli.run("assess", "USA", "JPN", "--on", "7 January"), "not a date");
    wrong(Cli.run("assess", "USA", "JPN", "--on", "2026-06-02"), "future");
  }

  @Test
  void aDateBeforeAStateExistedIsRefusedWithItsYears() {
    wrong(
        Cli.run("assess", "USA", "KOR", "--on", "1900-01-01"),
        "South Korea (KOR) was not a member",
        "1949-06-29");
    wrong(Cli.run("assess", "USA", "DDR", "--on", "2020-01-01"), "continued by DEU");
  }

  @Test
  void anEmptyArgumentIsNotTheCurrentFolder() {
    wrong(Cli.run("read", ""), "argument 2 is empty");
    wrong(Cli.run("assess", "USA", "JPN", "--with", " "), "argument 5 is empty");
  }

  @Test
  void anArticleThatIsNotThereEndsTheAssessment() {
    failed(
        Cli.run("assess", "USA", "JPN", "--on", "2025-01-07", "--with", "nosuch.txt"),
        "missing file nosuch.txt");
  }

  @Test
  void anUnknownOptionGetsAHint() {
    wrong(Cli.run("assess", "USA", "JPN", "--jsn"), "--jsn", "--json");
    wrong(Cli.run("asess", "USA", "JPN"), "assess");
    wrong(Cli.run(), "missing command");
  }

  @Test
  void aBrokenRowOfACasebookIsNamedWithFileLineColumnAndRemedy() throws IOException {
    Files.writeString(
        folder.resolve("events.csv"),
        "id,date,source,target,type,mode,context,summary,disputes,publisher,title,published,readers,note\n"
            + "E-1,2020-13-01,USA,JPN,CONSULT,visit,diplomatic,A visit.,,Somebody,Something,2020-01-01,1,\n");
    failed(
        Cli.run("assess", "USA", "JPN", "--on", "2025-01-07", "--casebook", folder.toString()),
        "events.csv, line 2, column date: not a date: \"2020-13-01\"",
        "YYYY-MM-DD",
        "entente casebook check");
    Cli.Result check = Cli.run("casebook", "check", folder.toString());
    assertThat(check.err()).contains("events.csv, line 2, column date", "problems found: 1");
    assertThat(check.code()).isEqualTo(1);
  }

  @Test
  void aMissingCasebookIsNamed() {
    failed(
        Cli.run("assess", "USA", "JPN", "--on", "2025-01-07", "--casebook", folder + "/nowhere"),
        "no casebook at",
        "the folder does not exist");
  }

  @Test
  void aPageThatCannotBeWrittenFailsAndPrintsNoResult() throws IOException {
    Cli.Result result =
        Cli.run(
            "assess", "USA", "JPN", "--on", "2025-01-07", "--html", folder + "/nowhere/page.html");
    failed(result, "cannot be written", "missing folder");
    assertThat(result.out()).isEmpty();
    failed(
        Cli.run("assess", "USA", "JPN", "--on", "2025-01-07", "--html", folder.toString()),
        "is a folder");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void anOlderPageStaysUntilTheNewOneIsWhole() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "old");
    Cli.Result wrong =
        Cli.run("assess", "USA", "JPM", "--on", "2025-01-07", "--html", page.toString());
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(page).hasContent("old");
    assertThat(
            Cli.run("assess", "USA", "JPN", "--on", "2025-01-07", "--html", page.toString()).code())
        .isZero();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(page);
    }
  }

  @Test
  void aClosedPipeIsSaidAndFails() {
    failed(
        Cli.runIntoClosedPipe("assess", "USA", "JPN", "--on", "2025-01-07"),
        "could not be written",
        "Broken pipe");
    failed(Cli.runIntoClosedPipe("--help"), "could not be written");
  }

  @Test
  void wordsThatSteerATerminalComeBackHarmless() {
    Cli.Result result = Cli.run("assess", "USA", "\u001B[31mred\u0007", "--on", "2025-01-07");
    wrong(result, "red");
    assertThat(result.err()).doesNotContain("\u001B", "\u0007");
  }

  @Test
  void aChangeThatCannotBeReadOrMadeIsExplained() {
    wrong(
        Cli.run("assess", "USA", "JPN", "--on", "2025-01-07", "--what-if", "tarif USA JPN"),
        "what-if 'tarif USA JPN': \"tarif\" is not a change; possible: leader, end-treaty,",
        "for example: tariff USA JPN");
    wrong(
        Cli.run("assess", "USA", "JPN", "--on", "2025-01-07", "--what-if", "leader KOR 2025-06-03"),
        "2025-06-03 lies after 2025-01-07",
        "leader STATE [DATE] [NAME]");
    // It was signed later: nothing of it was known.
    wrong(
        Cli.run(
            "assess",
            "USA",
            "JPN",
            "--on",
            "2019-09-01",
            "--what-if",
            "end-treaty T-campdavid-consult"),
        "no treaties record T-campdavid-consult was known on 2019-09-01");
  }

  @Test
  void aComparisonNeedsTwoSides() {
    wrong(
        Cli.run("compare", "USA", "JPN", "--on", "2025-01-07"),
        "both sides are the same",
        "(with)",
        "(what-if)");
    wrong(Cli.run("compare", "USA", "JPN"), "--on");
    wrong(
        Cli.run("compare", "USA JPN", "USA KRO", "--on", "2025-01-07"),
        "there is no state called \"KRO\"",
        "KOR");
    wrong(
        Cli.run("compare", "USA JPN", "KOR", "--on", "2025-01-07"),
        "both sides are the same",
        "a second alliance");
  }

  @Test
  void aStateWithoutAnAllianceHasNoSystem() {
    wrong(
        Cli.run("system", "Switzerland", "--on", "2025-01-07"),
        "no alliance obligation of Switzerland (CHE) in force on 2025-01-07",
        "name the members");
    wrong(Cli.run("system", "--on", "2025-01-07"), "at least two states");
  }

  @Test
  void everyCommandHasHelpWithExamples() {
    for (List<String> words :
        List.of(
            List.of("--help"),
            List.of("assess", "--help"),
            List.of("compare", "--help"),
            List.of("system", "--help"),
            List.of("casebook", "check", "--help"),
            List.of("data", "--help"),
            List.of("data", "list", "--help"),
            List.of("data", "describe", "--help"),
            List.of("data", "get", "--help"),
            List.of("data", "load", "--help"),
            List.of("data", "verify", "--help"),
            List.of("data", "remove", "--help"),
            List.of("similarity", "--help"),
            List.of("dyads", "--help"),
            List.of("states", "--help"),
            List.of("ideal-points", "--help"),
            List.of("cite", "--help"),
            List.of("sql", "--help"),
            List.of("state", "--help"))) {
      Cli.Result help = Cli.run(words.toArray(String[]::new));
      assertThat(help.code()).isZero();
      assertThat(help.err()).isEmpty();
      assertThat(help.out()).contains("Usage: entente", "Examples:");
    }
  }
}
