package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.text.language.LanguagePipeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente claims}, {@code voices}, {@code read --keep} and {@code assess --with}. */
class ClaimsTest {

  private static final String CHINESE =
      """
      An unstable alliance

      "Japan, South Korea and the United States have different agendas," Li Wen, a professor at the China Foreign Affairs \
      University, told the Global Times. Political turmoil in South Korea casts doubt on the alliance with the United \
      States, analysts say.
      """;
  private static final String AMERICAN =
      """
      A firm alliance

      "Our commitment to Japan and South Korea is ironclad," said John Carter, a spokesman for the US State Department. \
      The officials of Brazil <script>alert(1)</script> told reporters that Brazil would buy wheat.
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void articles() throws IOException {
    boolean there = LanguagePipeline.isAvailable();
    if (!there) {
      System.err.println("NOTICE: no language models on the class path; ClaimsTest is skipped");
    }
    assumeThat(there).isTrue();
    Files.writeString(folder.resolve("china.txt"), CHINESE);
    Files.writeString(folder.resolve("america.txt"), AMERICAN);
  }

  private static String file(String name) {
    return folder.resolve(name).toString();
  }

  private static String run(String... words) {
    Cli.Result result = Cli.run(words);
    assertThat(result.code()).as(result.err()).isZero();
    return result.out();
  }

  private static JsonNode json(String... words) {
    return JsonMapper.builder().build().readTree(run(words));
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Repository.text("docs/" + name), InputFormat.JSON);
  }

  @Test
  void aClaimHasItsSpeakerAndItsForce() {
    String out = run("claims", file("china.txt"), "--outlet", "Global Times", "--json");
    assertThat(schema("claims.schema.json").validate(out, InputFormat.JSON)).isEmpty();
    JsonNode first = JsonMapper.builder().build().readTree(out).at("/claims/0");
    assertThat(first.at("/voice/label").asString()).isEqualTo("Li Wen");
    assertThat(first.at("/voice/country").asString()).isEqualTo("CHN");
    assertThat(first.at("/press").asString()).isEqualTo("CHN");
    assertThat(first.at("/topics/0/force").asString()).isEqualTo("preferences");
    assertThat(first.at("/topics/0/says").asString()).isEqualTo("loosens");
    assertThat(first.at("/about").toString()).isEqualTo("[\"JPN\",\"KOR\",\"USA\"]");
  }

  @Test
  void aQueryTakesWhatItAsksFor() {
    assertThat(
            json(
                    "claims",
                    file("china.txt"),
                    file("america.txt"),
                    "--about",
                    "JPN",
                    "--force",
                    "reputation",
                    "--json")
                .at("/claims"))
        .hasSize(1)
        .first()
        .satisfies(c -> assertThat(c.at("/voice/label").asString()).isEqualTo("John Carter"));
    Cli.Result wrong = Cli.run("claims", file("china.txt"), "--force", "leadershipp");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("leadershipp").contains("leadership");
  }

  @Test
  void eachClaimStandsBesideTheDataAndNothingLaterIsUsed() {
    String out =
        run(
            "assess",
            "USA",
            "JPN",
            "KOR",
            "--on",
            "2025-01-07",
            "--with",
            dated("2025-01-07"),
            "--json");
    assertThat(schema("assessment.schema.json").validate(out, InputFormat.JSON)).isEmpty();
    JsonNode claims = JsonMapper.builder().build().readTree(out).at("/commentary/claims");
    assertThat(claims.size()).isGreaterThan(1);
    JsonNode turmoil = claims.get(1).at("/beside/0");
    assertThat(turmoil.at("/force").asString()).isEqualTo("turmoil");
    assertThat(turmoil.at("/verdict").asString()).isEqualTo("same-way");
    assertThat(turmoil.at("/bearings/0/evidence").size()).isPositive();
    JsonNode later =
        json(
            "assess",
            "USA",
            "JPN",
            "KOR",
            "--on",
            "2025-01-06",
            "--with",
            dated("2025-01-07"),
            "--json");
    assertThat(later.at("/commentary/claims")).isEmpty();
    assertThat(later.at("/commentary/after_the_date").size()).isEqualTo(claims.size());
  }

  private static String dated(String day) {
    try {
      return Files.writeString(
              folder.resolve("dated-" + day + ".txt"),
              CHINESE.replace(
                  "An unstable alliance\n", "An unstable alliance\nPublished: " + day + "\n"))
          .toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whatIsKeptIsFoundAgainAndOnlyOnce() {
    String workspace = folder.resolve("workspace").toString();
    for (int twice = 0; twice < 2; twice++) {
      run(
          "read",
          file("china.txt"),
          "--published",
          "2025-01-07",
          "--keep",
          "--workspace",
          workspace);
    }
    JsonNode kept =
        json(
            "claims",
            "--workspace",
            workspace,
            "--about",
            "USA-KOR",
            "--since",
            "2024-12-01",
            "--json");
    JsonNode read = json("claims", file("china.txt"), "--published", "2025-01-07", "--json");
    assertThat(kept.at("/claims")).isEqualTo(read.at("/claims"));
    assertThat(
            json("claims", "--workspace", workspace, "--until", "2025-01-06", "--json")
                .at("/claims"))
        .isEmpty();
  }

  @Test
  void withoutArticlesAndWithoutALedgerItSaysWhatToDo() {
    Cli.Result result = Cli.run("claims", "--workspace", folder.resolve("nowhere").toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("--keep");
  }

  @Test
  void voicesAreCountedAndNoTextBecomesMarkup() throws IOException {
    Path page = folder.resolve("voices.html");
    String out =
        run(
            "voices",
            file("china.txt"),
            file("america.txt"),
            "--published",
            "2025-01-07",
            "--about",
            "USA-JPN-KOR",
            "--html",
            page.toString());
    assertThat(out).contains("CHN").contains("scholars and analysts");
    org.jsoup.nodes.Document document = org.jsoup.Jsoup.parse(Files.readString(page));
    assertThat(document.select("script")).isEmpty();
    assertThat(document.select("svg[role=img]")).hasSize(2);
    Path report = folder.resolve("read.html");
    run("read", file("america.txt"), "--html", report.toString());
    assertThat(org.jsoup.Jsoup.parse(Files.readString(report)).select("script")).isEmpty();
  }

  @Test
  void theTableHasARowForEachClaim() throws IOException {
    Path table = folder.resolve("claims.csv");
    int claims =
        json("claims", file("china.txt"), "-o", table.toString(), "--json").at("/claims").size();
    List<String> lines = Files.readAllLines(table);
    assertThat(lines).hasSize(claims + 1);
    assertThat(lines.get(0)).startsWith("id,words,manner,speaker");
  }
}
