package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.entente.text.language.LanguagePipeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API answers with the documents of the commands, and as its description says. */
class ServeApiTest {

  private static final String API = "/api/v1/";
  private static final String ASSESSMENT = API + "assessment?member=USA&member=JPN&on=2025-01-07";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String ARTICLE =
      "Japan's prime minister visited Seoul on Monday. South Korea and Japan signed an agreement"
          + " on trade. The United States imposed tariffs on Japan.";

  private static Served served;

  /** Holds one article that repeats an act of the casebook and reports another. */
  @TempDir private static Path folder;

  private static Path article;

  @BeforeAll
  static void start() throws InterruptedException, IOException {
    article = folder.resolve("article.txt");
    Files.writeString(article, ARTICLE);
    assertThat(LanguagePipeline.isAvailable()).as("run with -Pmodels").isTrue();
    assertThat(command("read", article.toString(), "--published", "2025-01-07", "--keep").code())
        .isZero();
    served = Served.withWorkspace(workspace());
  }

  private static String workspace() {
    return folder.resolve("workspace").toString();
  }

  /** A command on the same workspace. */
  private static Cli.Result command(String... words) {
    return Cli.run(Map.of("ENTENTE_WORKSPACE", workspace()), words);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    assertThat(served.stop()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assessment?member=USA&member=JPN&member=KOR&on=2025-01-07"
            + "|assess USA JPN KOR --on 2025-01-07 --json",
        "assessment?member=USA&member=JPN&on=2025-01-07&what-if=end-treaty+USA+JPN&what-if=leader+JPN+now"
            + "|assess USA JPN --on 2025-01-07 --json --what-if end-treaty_USA_JPN --what-if leader_JPN_now",
        "system?member=USA&on=2025-01-07|system USA --on 2025-01-07 --json",
        "system?member=USA&member=JPN&member=AUS&on=2021-01-01"
            + "|system USA JPN AUS --on 2021-01-01 --json",
        "compare?member=USA&member=JPN&on=2019-09-01&with=2025-01-07"
            + "|compare USA JPN --on 2019-09-01 --with 2025-01-07 --json",
        "compare?member=USA&member=JPN&other=USA&other=KOR&on=2025-01-07&moved=1"
            + "|compare USA_JPN USA_KOR --on 2025-01-07 --moved --json",
        "compare?member=USA&member=JPN&on=2025-01-07&what-if=tariff%20USA%20JPN"
            + "|compare USA JPN --on 2025-01-07 --what-if tariff_USA_JPN --json",
        "balance?member=USA&member=JPN&member=KOR&on=2019-09-01"
            + "|balance USA JPN KOR --on 2019-09-01 --json",
        "outlook?member=USA&member=JPN|outlook USA JPN --json",
        "assessment?member=USA&member=AUS|assess USA AUS --json",
        "outlook?member=USA&member=JPN&member=KOR&on=2025-01-07"
            + "|outlook USA JPN KOR --on 2025-01-07 --json",
        "assessment?member=USA&member=JPN&on=2025-01-07&kept=1"
            + "|assess USA JPN --on 2025-01-07 --kept --json",
        "alliances?q=NATO&on=2018-12-31|alliances NATO --on 2018-12-31 --json",
        "trend?member=USA&member=JPN&member=KOR&on=2025-01-07"
            + "|trend USA JPN KOR --on 2025-01-07 --json",
        "trend?member=JPN&member=KOR&years=3|trend JPN KOR --years 3 --json",
        "ranking?on=2025-01-07|rank --on 2025-01-07 --json",
        "ranking?on=2025-01-07&all-obligations=1"
            + "|rank --on 2025-01-07 --all-obligations --json",
        "ranking?by=direction&on=2019-09-01|rank --by direction --on 2019-09-01 --json",
        "ranking?member=USA&member=JPN&member=KOR&by=pressures&on=2025-01-07"
            + "|rank USA JPN KOR --by pressures --on 2025-01-07 --json",
        "changes?member=USA&member=JPN&member=KOR&since=2024-10-01&on=2025-01-07"
            + "|changes USA JPN KOR --since 2024-10-01 --on 2025-01-07 --json"
      })
  void theAnswerIsThatOfTheCommandByteForByte(String path, String words)
      throws IOException, InterruptedException {
    String[] command =
        Arrays.stream(words.split(" ")).map(w -> w.replace('_', ' ')).toArray(String[]::new);
    Cli.Result expected = command(command);
    assertThat(expected.code()).isZero();
    HttpResponse<String> answer = served.get(API + path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(expected.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assessment?member=USA&member=JPM|assess USA JPM",
        "assessment?member=USA|assess USA",
        "assessment|assess",
        "assessment?member=USA&member=JPN&on=2025-1-7|assess USA JPN --on 2025-1-7",
        "assessment?member=USA&member=JPN&on=2999-01-01|assess USA JPN --on 2999-01-01",
        "assessment?member=USA&member=DDR&on=2025-01-07|assess USA DDR --on 2025-01-07",
        "assessment?member=USA&member=JPN&what-if=explode+USA|assess USA JPN --what-if explode_USA",
        "assessment?member=USA&member=JPN&on=2025-01-07&what-if=end-treaty+T-none"
            + "|assess USA JPN --on 2025-01-07 --what-if end-treaty_T-none",
        "system?member=PRK&on=1990-01-01&on=1991-01-01|",
        "system?member=CHE&on=2025-01-07|system CHE --on 2025-01-07",
        "balance?member=USA&member=USA|balance USA USA",
        "trend?member=USA|",
        "trend?member=USA&member=JPN&years=1|",
        "trend?member=USA&member=JPN&years=all|",
        "ranking?member=USA&member=JPM|rank USA JPM",
        "ranking?by=size|",
        "changes?member=USA&member=JPN|",
        "changes?member=USA&member=JPN&since=2025-01-07&on=2025-01-07"
            + "|changes USA JPN --since 2025-01-07 --on 2025-01-07",
        "assessment?members=USA|",
        "assessment?member=%FF|",
        "states?q=a&q=b|"
      })
  void wrongWordsAreAProblemInTheWordsOfTheCommand(String path, String words)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = served.get(API + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = MAPPER.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    String detail = problem.get("detail").asString();
    assertThat(detail).isNotBlank();
    if (words != null) {
      String[] command =
          Arrays.stream(words.split(" ")).map(w -> w.replace('_', ' ')).toArray(String[]::new);
      assertThat(command(command).err()).contains(detail);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jap,JPN",
    "JPN,JPN",
    "Nippon,JPN",
    "south kor,KOR",
    "republic of korea,KOR",
    "korean,KOR",
    "cow:2,USA",
    "740,JPN",
    "soviet,RUS",
    "siam,THA",
    "cote d,CIV",
    "Türk,TUR",
    "tokyo,JPN",
    "Phillipines,PHL"
  })
  void aStateIsFoundByAnyNameItGoesBy(String words, String code)
      throws IOException, InterruptedException {
    String query = java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
    JsonNode states = MAPPER.readTree(served.get(API + "states?q=" + query).body()).get("states");
    assertThat(states.size()).isBetween(1, 12);
    List<String> codes = new ArrayList<>();
    states.forEach(state -> codes.add(state.get("code").asString()));
    assertThat(codes).doesNotHaveDuplicates().contains(code);
  }

  @Test
  void nothingTypedFindsNothingAndADateTellsWhoWasAMember()
      throws IOException, InterruptedException {
    assertThat(MAPPER.readTree(served.get(API + "states").body()).get("states")).isEmpty();
    JsonNode found =
        MAPPER.readTree(served.get(API + "states?q=ddr&on=2000-01-01").body()).get("states");
    assertThat(found.get(0).get("member_on_date").asBoolean()).isFalse();
  }

  /** North Macedonia joined NATO on 27 March 2020, Finland on 4 April 2023. */
  @ParameterizedTest
  @CsvSource({"NATO,true", "north atlantic,true", "atop:3180,true", "atlantic treaty,false"})
  void anAllianceIsFoundByNameWithItsMembersOfTheDay(String words, boolean first)
      throws IOException, InterruptedException {
    String query = java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
    JsonNode before =
        MAPPER.readTree(served.get(API + "states?q=" + query + "&on=2020-03-26").body());
    JsonNode after =
        MAPPER.readTree(served.get(API + "states?q=" + query + "&on=2023-04-04").body());
    assertThat(codes(before)).hasSize(29).contains("USA", "TUR").doesNotContain("MKD", "FIN");
    assertThat(codes(after)).hasSize(31).contains("MKD", "FIN").doesNotContain("SWE");
    assertThat(after.get("first").asString()).isEqualTo("alliances");
    assertThat(after.get("states")).isEmpty();
    assertThat(after.at("/alliances/0/matched").asString().toLowerCase(java.util.Locale.ROOT))
        .matches(matched -> matched.startsWith(words.toLowerCase(java.util.Locale.ROOT)) == first);
  }

  private static List<String> codes(JsonNode found) {
    List<String> codes = new ArrayList<>();
    found.at("/alliances/0/members_on_date").forEach(m -> codes.add(m.get("code").asString()));
    return codes;
  }

  @Test
  void aStateComesBeforeTheAlliancesThatBearItsName() throws IOException, InterruptedException {
    JsonNode found = MAPPER.readTree(served.get(API + "states?q=japan&on=2025-01-07").body());
    assertThat(found.get("first").asString()).isEqualTo("states");
    assertThat(found.at("/states/0/code").asString()).isEqualTo("JPN");
    assertThat(found.get("alliances")).isNotEmpty();
  }

  @Test
  void theTagIsOfTheBytesAndSparesSendingThemAgain() throws IOException, InterruptedException {
    HttpResponse<String> first = served.get(ASSESSMENT);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    HttpResponse<String> again =
        served.send(served.ask(ASSESSMENT).header("If-None-Match", "\"x\", " + tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    HttpResponse<String> other = served.get(ASSESSMENT.replace("2025-01-07", "2024-01-07"));
    assertThat(other.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    assertThat(served.send(served.ask(ASSESSMENT).header("If-None-Match", "\"x\"")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aLargeAnswerIsPackedForWhoeverAcceptsIt() throws IOException, InterruptedException {
    HttpResponse<byte[]> packed =
        served.bytes(served.ask(ASSESSMENT).header("Accept-Encoding", "br, gzip;q=0.5"));
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    HttpResponse<String> plain =
        served.send(served.ask(ASSESSMENT).header("Accept-Encoding", "gzip;q=0"));
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(packed.headers().firstValue("ETag"))
        .isNotEqualTo(plain.headers().firstValue("ETag"));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
    }
  }

  @Test
  void headGivesTheHeadersAlone() throws IOException, InterruptedException {
    HttpResponse<String> head =
        served.send(served.ask(ASSESSMENT).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    HttpResponse<String> get = served.get(ASSESSMENT);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .isEqualTo(get.headers().firstValue("Content-Length"));
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
  }

  @Test
  void manyAtOnceGetTheSameAnswerAndAWarmOneIsQuick() throws Exception {
    String expected = served.get(ASSESSMENT).body();
    ExecutorService clients = Executors.newFixedThreadPool(32);
    try {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String path =
            i % 2 == 0
                ? ASSESSMENT
                : API + "outlook?member=USA&member=KOR&on=20" + (10 + i % 10) + "-01-01";
        answers.add(clients.submit(() -> served.get(path)));
      }
      for (int i = 0; i < answers.size(); i++) {
        HttpResponse<String> answer = answers.get(i).get();
        assertThat(answer.statusCode()).isEqualTo(200);
        if (i % 2 == 0) {
          assertThat(answer.body()).isEqualTo(expected);
        }
      }
    } finally {
      clients.shutdownNow();
    }
    long[] times = new long[51];
    for (int i = 0; i < times.length; i++) {
      long began = System.nanoTime();
      served.get(ASSESSMENT);
      times[i] = System.nanoTime() - began;
    }
    Arrays.sort(times);
    assertThat(times[times.length / 2]).isLessThan(100_000_000L);
  }

  @Test
  void anArticleMovesAnAssessmentAsItDoesForTheCommand() throws IOException, InterruptedException {
    String of = "name=" + article.toString().replace("/", "%2F") + "&published=2025-01-07";
    HttpResponse<String> answer =
        served.post(
            API + "article/assessment?" + of + "&member=USA&member=JPN&on=2025-01-07", ARTICLE);
    assertThat(answer.statusCode()).isEqualTo(200);
    Cli.Result dated = command("read", article.toString(), "--published", "2025-01-07", "--json");
    assertThat(served.post(API + "article?" + of, ARTICLE).body()).isEqualTo(dated.out());
    Cli.Result kept = command("assess", "USA", "JPN", "--on", "2025-01-07", "--json", "--kept");
    assertThat(MAPPER.readTree(answer.body()).get("legs"))
        .isEqualTo(MAPPER.readTree(kept.out()).get("legs"));
  }

  /** The day and the outlet that a text gives are its own, and no entrance finds other claims. */
  @Test
  void everyEntranceFindsTheSameClaimsInAnArticle() throws IOException, InterruptedException {
    String text =
        "Published: Jan 05, 2025 10:00 AM\n\n"
            + "Japan's foreign ministry said the pact with South Korea would hold.\n\n"
            + "\"We trust the United States,\" Defense Minister Jin Ho-min told reporters in Seoul.\n\n"
            + "\"France is not concerned,\" a spokesman for the French army said.\n";
    Path file = folder.resolve("three.txt");
    Files.writeString(file, text);
    String name = "name=" + file.toString().replace("/", "%2F");
    String members = "&member=USA&member=JPN&member=KOR&on=2025-01-07";
    List<JsonNode> read =
        claims(command("read", file.toString(), "--json").out(), "/articles/0/claims");
    assertThat(read).hasSize(3);
    assertThat(claims(command("claims", file.toString(), "--json").out(), "/claims"))
        .isEqualTo(read);
    String beside =
        command(
                "assess",
                "USA",
                "JPN",
                "KOR",
                "--on",
                "2025-01-07",
                "--with",
                file.toString(),
                "--json")
            .out();
    List<JsonNode> about = claims(beside, "/commentary/claims");
    List<JsonNode> all = new ArrayList<>(about);
    all.addAll(claims(beside, "/commentary/about_no_member"));
    assertThat(all).containsExactlyInAnyOrderElementsOf(read);
    assertThat(
            claims(
                command("claims", file.toString(), "--about", "USA-JPN-KOR", "--json").out(),
                "/claims"))
        .isEqualTo(about)
        .hasSize(2);
    assertThat(claims(served.post(API + "article?" + name, text).body(), "/articles/0/claims"))
        .isEqualTo(read);
    String answer = served.post(API + "article/assessment?" + name + members, text).body();
    assertThat(claims(answer, "/commentary/claims")).isEqualTo(about);
    assertThat(MAPPER.readTree(answer).at("/commentary/claims/0/published").asString())
        .isEqualTo("2025-01-05");
  }

  /** Each claim by its id, so that what a document adds to it does not count. */
  private static List<JsonNode> claims(String json, String pointer) {
    List<JsonNode> ids = new ArrayList<>();
    MAPPER.readTree(json).at(pointer).forEach(claim -> ids.add(id(claim)));
    return ids;
  }

  private static JsonNode id(JsonNode claim) {
    return claim.has("id") ? claim.get("id") : claim.at("/claim/id");
  }

  @Test
  void anotherCasebookGivesTheSameAnswerOnBothFaces() throws IOException, InterruptedException {
    String casebook = Repository.root().resolve("casebook").toString();
    Cli.Result expected =
        Cli.run("assess", "USA", "JPN", "--on", "2025-01-07", "--json", "--casebook", casebook);
    try (Served other = Served.start("--casebook", casebook)) {
      assertThat(other.get(API + "assessment?member=USA&member=JPN&on=2025-01-07").body())
          .isEqualTo(expected.out());
      assertThat(other.stop()).isZero();
    }
  }

  /** A request, and the status that is expected. */
  private record Call(
      String method, String path, String query, int status, String header, String body) {

    static Call get(String path, String query) {
      return new Call("GET", path, query, 200, null, null);
    }

    Call expecting(int other) {
      return new Call(method, path, query, other, header, body);
    }

    Call with(String line) {
      return new Call(method, path, query, status, line, body);
    }
  }

  private static List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    String two = "member=USA&member=JPN&on=2025-01-07";
    calls.add(Call.get(API + "assessment", two + "&what-if=tariff+USA+JPN"));
    calls.add(Call.get(API + "assessment", two));
    calls.add(Call.get(API + "assessment", "member=AUKUS&without=GBR&on=2025-01-07"));
    calls.add(Call.get(API + "assessment", two + "&kept=1"));
    // A small system: that of the United States has some two hundred megabytes.
    calls.add(Call.get(API + "system", "member=PRK&on=2025-01-07"));
    calls.add(
        Call.get(
            API + "compare",
            two + "&other=USA&other=KOR&with=2019-09-01&what-if=clash+USA+KOR&moved=1"));
    calls.add(Call.get(API + "balance", two));
    calls.add(Call.get(API + "outlook", two));
    calls.add(Call.get(API + "states", "q=kor&on=2025-01-07"));
    calls.add(Call.get(API + "states", "q=NATO&on=2025-01-07"));
    calls.add(Call.get(API + "alliances", "q=NATO&member=USA&on=2018-12-31"));
    calls.add(Call.get(API + "trend", two + "&years=5"));
    calls.add(Call.get(API + "ranking", "on=2025-01-07&all-obligations=1"));
    calls.add(Call.get(API + "ranking", two + "&by=pressures"));
    calls.add(Call.get(API + "changes", two + "&since=2024-10-01"));
    calls.add(Call.get(API + "forces", ""));
    calls.add(Call.get(API + "openapi.json", ""));
    for (String name : List.of("assessment", "system", "comparison")) {
      calls.add(Call.get(API + "schemas/" + name + ".schema.json", ""));
    }
    for (Call call : List.copyOf(calls)) {
      calls.add(call.with("If-None-Match: *").expecting(304));
      calls.add(Call.get(call.path(), "nonsense=1").expecting(400));
      calls.add(new Call("DELETE", call.path(), "", 405, null, null));
      calls.add(Call.get(call.path(), call.query()).with("Host: evil.example").expecting(421));
    }
    calls.add(Call.get(API + "schemas/none.schema.json", "").expecting(404));
    for (String path : List.of(API + "article", API + "article.csv", API + "article/assessment")) {
      String about = path.endsWith("assessment") ? "&" + two : "";
      Call post =
          new Call("POST", path, "name=a.txt&published=2025-01-07" + about, 200, null, ARTICLE);
      calls.add(post);
      calls.add(new Call("POST", path, "nonsense=1", 400, null, ARTICLE));
      calls.add(post.with("Origin: http://evil.example").expecting(403));
      calls.add(Call.get(path, "").expecting(405));
      calls.add(new Call("POST", path, "", 411, "Transfer-Encoding: chunked", "0\r\n\r\n"));
      calls.add(post.with("Content-Length: 2000001").expecting(413));
      calls.add(post.with("Host: evil.example").expecting(421));
      calls.add(
          new Call(
              "POST",
              path,
              "name=a.txt" + about,
              422,
              null,
              "Le chat est sur la table. ".repeat(60)));
    }
    return calls;
  }

  @Test
  void everyPathParameterAndResponseIsAsTheDescriptionSays() throws IOException {
    assertThat(LanguagePipeline.isAvailable()).as("run with -Pmodels").isTrue();
    JsonNode description = MAPPER.readTree(body(send(Call.get(API + "openapi.json", ""))));
    Set<String> declared = declared(description);
    Set<String> tried = new TreeSet<>();
    for (Call call : calls()) {
      String answer = send(call);
      int status = Integer.parseInt(answer.split(" ", 3)[1]);
      assertThat(status).as(call.toString()).isEqualTo(call.status());
      String path = call.path().replaceAll("schemas/.*", "schemas/{name}");
      String method = description.get("paths").get(path).has("get") ? "get" : "post";
      JsonNode operation = description.get("paths").get(path).get(method);
      tried.add(path + " " + status);
      if (status == 200) {
        Arrays.stream(call.query().split("&"))
            .filter(part -> !part.isEmpty())
            .forEach(part -> tried.add(path + " ?" + part.substring(0, part.indexOf('='))));
      }
      requireDescribed(description, operation.get("responses").get("" + status), answer, call);
    }
    // Without the language models: see ServeLimitsTest.
    declared.removeIf(what -> what.endsWith(" 503"));
    assertThat(tried).containsExactlyElementsOf(declared);
  }

  private static Set<String> declared(JsonNode description) {
    Set<String> declared = new TreeSet<>();
    for (var path : description.get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        operation
            .getValue()
            .get("responses")
            .properties()
            .forEach(response -> declared.add(path.getKey() + " " + response.getKey()));
        operation
            .getValue()
            .get("parameters")
            .forEach(
                parameter -> {
                  if (parameter.get("in").asString().equals("query")) {
                    declared.add(path.getKey() + " ?" + parameter.get("name").asString());
                  }
                });
      }
    }
    return declared;
  }

  private static void requireDescribed(
      JsonNode description, JsonNode response, String answer, Call call) throws IOException {
    assertThat(response).as(call + " is not described").isNotNull();
    JsonNode found = response;
    if (response.has("$ref")) {
      found = description.at(response.get("$ref").asString().substring(1));
    }
    if (!found.has("content")) {
      assertThat(body(answer)).isEmpty();
      return;
    }
    var content = found.get("content").properties().iterator().next();
    assertThat(answer.toLowerCase(java.util.Locale.ROOT))
        .contains("\r\ncontent-type: " + content.getKey());
    if (content.getKey().endsWith("json")) {
      assertThat(
              schema(description, content.getValue().get("schema"))
                  .validate(body(answer), InputFormat.JSON))
          .as(call.toString())
          .isEmpty();
    }
  }

  private static Schema schema(JsonNode description, JsonNode schema) throws IOException {
    JsonNode found = schema;
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").asString();
      found =
          ref.startsWith("#")
              ? description.at(ref.substring(1))
              : MAPPER.readTree(body(send(Call.get(ref, ""))));
    }
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(found.toString(), InputFormat.JSON);
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  /** Over a socket: a client of the JDK would set some of these headers itself. */
  private static String send(Call call) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        call.method()
            + " "
            + call.path()
            + (call.query().isEmpty() ? "" : "?" + call.query())
            + " HTTP/1.1");
    String given = call.header() == null ? "" : call.header();
    if (!given.startsWith("Host:")) {
      lines.add("Host: 127.0.0.1:" + served.port());
    }
    if (call.body() != null
        && !given.startsWith("Content-Length:")
        && !given.startsWith("Transfer-Encoding:")) {
      lines.add("Content-Length: " + call.body().getBytes(StandardCharsets.ISO_8859_1).length);
    }
    if (!given.isEmpty()) {
      lines.add(given);
    }
    lines.add("Connection: close");
    return served.raw(
        String.join("\r\n", lines) + "\r\n\r\n" + (call.body() == null ? "" : call.body()));
  }
}
