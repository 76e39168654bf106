package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools for assistants, asked by the client of the SDK and by lines written by hand. */
class ToolServerTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String OPENING =
      """
      {"jsonrpc":"2.0","id":"open","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;

  @TempDir private static Path folder;

  private static McpSyncClient client;

  /** A tool, its input, and the command that gives the same document. */
  record Question(String tool, Map<String, Object> input, List<String> command) {}

  /** A tool, an input that it cannot answer, and what the answer says. */
  record Refused(String tool, Map<String, Object> input, String message) {}

  private static List<String> program() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        "org.entente.app.Main",
        "mcp");
  }

  @BeforeAll
  static void start() {
    List<String> program = program();
    client =
        McpClient.sync(
                new StdioClientTransport(
                    ServerParameters.builder(program.get(0))
                        .args(program.subList(1, program.size()))
                        .env(Map.of("ENTENTE_WORKSPACE", folder.resolve("none").toString()))
                        .build(),
                    new JacksonMcpJsonMapper(JSON)))
            .requestTimeout(Duration.ofMinutes(3))
            .initializationTimeout(Duration.ofMinutes(3))
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  private static CallToolResult call(String tool, Map<String, Object> input) {
    return client.callTool(new CallToolRequest(tool, input));
  }

  private static String text(CallToolResult result, int place) {
    return ((TextContent) result.content().get(place)).text();
  }

  @Test
  void theToolsOnlyReadAndTheirInputsAreBounded() {
    List<Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(Tool::name)
        .containsExactlyInAnyOrder(
            "assess", "outlook", "rank", "changes", "trend", "events", "alliances", "cite");
    for (Tool tool : tools) {
      assertThat(tool.annotations().readOnlyHint()).isTrue();
      JsonNode schema = JSON.valueToTree(tool.inputSchema());
      assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
      for (JsonNode property : schema.get("properties")) {
        switch (property.get("type").stringValue()) {
          case "array" -> {
            assertThat(property.get("maxItems").intValue()).isBetween(1, 50);
            assertThat(property.get("items").get("maxLength").intValue()).isBetween(1, 100);
          }
          case "integer" -> assertThat(property.has("maximum")).isTrue();
          case "string" -> assertThat(property.has("maxLength") || property.has("enum")).isTrue();
          default -> assertThat(property.get("type").stringValue()).isEqualTo("boolean");
        }
      }
    }
  }

  static List<Question> questions() {
    List<String> three = List.of("USA", "JPN", "KOR");
    String day = "2025-01-07";
    return List.of(
        new Question(
            "assess",
            Map.of("members", three, "on", day, "full", true),
            List.of("assess", "USA", "JPN", "KOR", "--on", day, "--json")),
        new Question(
            "outlook",
            Map.of("members", List.of("USA", "JPN"), "on", day),
            List.of("outlook", "USA", "JPN", "--on", day, "--json")),
        new Question(
            "rank",
            Map.of("members", three, "on", day, "by", "direction"),
            List.of("rank", "USA", "JPN", "KOR", "--on", day, "--by", "direction", "--json")),
        new Question(
            "changes",
            Map.of("members", three, "on", day, "since", "2024-10-01"),
            List.of(
                "changes", "USA", "JPN", "KOR", "--since", "2024-10-01", "--on", day, "--json")),
        new Question(
            "trend",
            Map.of("members", List.of("South Korea", "Japan"), "on", day, "years", 5),
            List.of("trend", "KOR", "JPN", "--on", day, "--years", "5", "--json")),
        new Question(
            "events",
            Map.of("states", List.of("JPN", "KOR"), "from", "2024-06-01", "to", day),
            List.of("events", "JPN", "KOR", "--from", "2024-06-01", "--to", day, "--json")),
        new Question(
            "alliances",
            Map.of("words", List.of("NATO"), "on", day),
            List.of("alliances", "NATO", "--on", day, "--json")),
        new Question(
            "cite",
            Map.of("names", List.of("nmc"), "bibtex", true),
            List.of("cite", "nmc", "--bibtex")));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aToolGivesTheDocumentOfTheCommandAndWhatItRestsOn(Question question) {
    CallToolResult result = call(question.tool(), question.input());
    assertThat(result.isError()).isFalse();
    Cli.Result command = Cli.run(question.command().toArray(String[]::new));
    assertThat(command.code()).isZero();
    assertThat(text(result, 0)).isEqualTo(command.out());
    assertThat(result.content()).hasSize(2);
    JsonNode provenance = JSON.readTree(text(result, 1));
    if (!List.of("outlook", "cite").contains(question.tool())) {
      assertThat(provenance.get("casebook_through").stringValue()).isEqualTo("2025-12-31");
    }
    switch (question.tool()) {
      case "cite" -> assertThat(provenance.has("evidence")).isFalse();
      case "rank" ->
          assertThat(provenance.get("evidence_from_tool").stringValue()).isEqualTo("assess");
      case "trend" ->
          assertThat(provenance.get("evidence_from_tool").stringValue()).isEqualTo("events");
      default -> {
        assertThat(provenance.get("evidence").size()).isPositive();
        for (JsonNode id : provenance.get("evidence")) {
          assertThat(command.out()).contains(id.stringValue().replaceFirst("^atop:", ""));
        }
      }
    }
  }

  @Test
  void theWholeAssessmentFitsItsSchema() {
    CallToolResult result =
        call("assess", Map.of("members", List.of("USA", "PHL"), "on", "2024-06-17", "full", true));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Repository.text("docs/assessment.schema.json"), InputFormat.JSON)
                .validate(text(result, 0), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theBriefIsPartOfTheDocument() {
    CallToolResult result =
        call("assess", Map.of("members", List.of("USA", "JPN"), "on", "2025-01-07"));
    JsonNode brief = JSON.readTree(text(result, 0));
    JsonNode whole =
        JSON.readTree(Cli.run("assess", "USA", "JPN", "--on", "2025-01-07", "--json").out());
    assertThat(brief.propertyNames()).contains("on", "members", "brief", "gaps");
    for (String name : brief.propertyNames()) {
      assertThat(brief.get(name)).isEqualTo(whole.get(name));
    }
    assertThat(text(result, 0).length()).isLessThan(50_000);
  }

  @Test
  void aLongRankingIsCutAndSaysSo() {
    CallToolResult result = call("rank", Map.of("on", "2025-01-07", "top", 3));
    JsonNode all = JSON.readTree(Cli.run("rank", "--on", "2025-01-07", "--json").out());
    JsonNode shown = JSON.readTree(text(result, 0)).get("rows");
    assertThat(shown.size()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      assertThat(shown.get(i)).isEqualTo(all.get("rows").get(i));
    }
    assertThat(JSON.readTree(text(result, 1)).get("rows_in_all").intValue())
        .isEqualTo(all.get("rows").size());
  }

  static List<Refused> refused() {
    List<String> two = List.of("USA", "JPN");
    return List.of(
        new Refused(
            "assess",
            Map.of("members", two, "on", "soon"),
            "\"soon\" is not a date; write it as YYYY-MM-DD"),
        new Refused("assess", Map.of(), "members"),
        new Refused("assess", Map.of("members", two, "html", "page.html"), "html"),
        // Words that are options or commands of their own are the names of unknown states.
        new Refused(
            "outlook",
            Map.of("members", List.of("panel", "JPN")),
            "no state or alliance called \"panel\""),
        new Refused(
            "outlook",
            Map.of("members", List.of("--help", "JPN")),
            "no state or alliance called \"--help\""),
        new Refused("rank", Map.of("by", "beauty"), "by"),
        new Refused("rank", Map.of("top", 0), "top"),
        new Refused(
            "changes", Map.of("members", two, "since", "2025-02-30"), "\"2025-02-30\" is not"),
        new Refused("trend", Map.of("members", two, "years", 1000), "years"),
        new Refused("trend", Map.of("members", List.of("USA", " ")), "is empty"),
        new Refused("events", Map.of("states", List.of("USA", "Atlantis")), "Atlantis"),
        new Refused("events", Map.of("states", List.of("USA")), "states"),
        new Refused("alliances", Map.of(), "give words or a member"),
        new Refused("alliances", Map.of("member", "Atlantis"), "Atlantis"),
        new Refused("cite", Map.of("names", List.of("no-such-data")), "no-such-data"),
        new Refused("cite", Map.of("names", List.of("x".repeat(101))), "100"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeAnsweredIsAnErrorThatSaysWhy(Refused question) {
    CallToolResult result = call(question.tool(), question.input());
    assertThat(result.isError()).isTrue();
    assertThat(text(result, 0)).contains(question.message());
  }

  @Test
  void everyResourceCanBeReadAndNoOtherFile() {
    List<Resource> resources = client.listResources().resources();
    assertThat(resources)
        .extracting(Resource::uri)
        .containsExactlyInAnyOrder("entente://references", "entente://forces");
    assertThat(resource("entente://forces")).isEqualTo(Cli.run("forces").out());
    assertThat(resource("entente://references")).isEqualTo(Cli.run("cite", "--all").out());
    assertThatThrownBy(() -> resource("file:///etc/passwd"))
        .isInstanceOf(McpError.class)
        .hasMessageContaining("not found");
  }

  private static String resource(String uri) {
    return ((TextResourceContents)
            client.readResource(new ReadResourceRequest(uri)).contents().get(0))
        .text();
  }

  @Test
  void aLineThatIsNoMessageGetsAnErrorAndTheNextIsAnswered()
      throws IOException, InterruptedException {
    byte[] broken =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    List<byte[]> lines = new ArrayList<>();
    lines.add("nonsense".getBytes(StandardCharsets.UTF_8));
    lines.add("[]".getBytes(StandardCharsets.UTF_8));
    lines.add(broken);
    lines.add(" ".repeat(1_000_001).getBytes(StandardCharsets.UTF_8));
    lines.add(
        "{\"jsonrpc\":\"1.0\",\"id\":5,\"method\":\"ping\"}".getBytes(StandardCharsets.UTF_8));
    lines.add("{\"jsonrpc\":\"2.0\",\"id\":6}".getBytes(StandardCharsets.UTF_8));
    lines.add("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":3}".getBytes(StandardCharsets.UTF_8));
    lines.add(
        "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"tools/list\"}"
            .getBytes(StandardCharsets.UTF_8));
    lines.add("".getBytes(StandardCharsets.UTF_8));
    lines.add(
        "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"ping\"}".getBytes(StandardCharsets.UTF_8));
    lines.add(OPENING.strip().getBytes(StandardCharsets.UTF_8));
    lines.add("{\"jsonrpc\":\"2.0\",\"id\":10,\"result\":{}}".getBytes(StandardCharsets.UTF_8));
    lines.add(
        "{\"jsonrpc\":\"2.0\",\"id\":11,\"method\":\"nope\"}".getBytes(StandardCharsets.UTF_8));
    lines.add(
        "{\"jsonrpc\":\"2.0\",\"id\":12,\"method\":\"tools/call\",\"params\":{\"name\":\"nope\",\"arguments\":{}}}"
            .getBytes(StandardCharsets.UTF_8));
    lines.add(
        "{\"jsonrpc\":\"2.0\",\"id\":13,\"method\":\"ping\"}".getBytes(StandardCharsets.UTF_8));
    List<JsonNode> answers = answers(lines);
    assertThat(answers)
        .extracting(each -> each.get("id").asString() + " " + outcome(each))
        .containsExactly(
            " -32700",
            " -32600",
            " -32700",
            " -32700",
            "5 -32600",
            "6 -32600",
            "7 -32600",
            "8 -32600",
            "9 result",
            "open result",
            "11 -32601",
            "12 -32602",
            "13 result");
    assertThat(answers)
        .allSatisfy(each -> assertThat(each.get("jsonrpc").asString()).isEqualTo("2.0"));
  }

  private static String outcome(JsonNode answer) {
    return answer.has("error") ? answer.get("error").get("code").asString() : "result";
  }

  /** What a new process answers; every line of it must be JSON. */
  private static List<JsonNode> answers(List<byte[]> lines)
      throws IOException, InterruptedException {
    Path in = folder.resolve("in");
    try (var out = Files.newOutputStream(in)) {
      for (byte[] line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    Path out = folder.resolve("out");
    ProcessBuilder builder = new ProcessBuilder(program());
    builder.environment().put("ENTENTE_WORKSPACE", folder.resolve("none").toString());
    Process process =
        builder
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(folder.resolve("err"))).doesNotContain("Exception");
    return Files.readAllLines(out).stream().map(JSON::readTree).toList();
  }
}
