package org.entente.app.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.entente.app.mcp.Commands.Outcome;
import org.entente.engine.source.FailedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers an assistant over the Model Context Protocol. One question is answered after the other.
 */
public final class ToolServer {

  private static final String INSTRUCTIONS =
      "Entente tells how well an alliance holds on a date, from dated records. It takes no side."
          + " Quote its numbers with the ids of their evidence and the date. An answer says through which"
          + " day its records reach (casebook_through, known_through): what happened later is not in it."
          + " A missing value is not a zero.";

  private static final String TEXT = "text/plain";

  private final Commands commands;
  private final McpJsonMapper json = new JacksonMcpJsonMapper(JsonMapper.builder().build());

  /** A server that answers with these commands. */
  public ToolServer(Commands commands) {
    this.commands = commands;
  }

  /**
   * Answers until the input ends.
   *
   * @param in messages, one a line
   * @param out takes messages and nothing else
   * @param version the version of the program
   * @throws FailedException if the input cannot be read or an answer not be written
   */
  public void run(InputStream in, OutputStream out, String version) {
    LineTransport transport =
        new LineTransport(json, new MessageLines(new BufferedInputStream(in), out));
    McpServer.sync(transport)
        .jsonMapper(json)
        .jsonSchemaValidator(new DefaultJsonSchemaValidator())
        .validateToolInputs(true)
        .immediateExecution(true)
        .serverInfo("entente", version)
        .instructions(INSTRUCTIONS)
        .capabilities(ServerCapabilities.builder().tools(false).resources(false, false).build())
        .tools(QueryTools.all().stream().map(this::tool).toList())
        .resources(
            resource(
                "entente://references",
                "references",
                "The references of every data set.",
                List.of("cite", "--all")),
            resource(
                "entente://forces",
                "forces",
                "The forces in an assessment: what each is and who argued so.",
                List.of("forces")))
        .build();
    transport.run();
  }

  private SyncToolSpecification tool(QueryTool tool) {
    ToolRunner runner = new ToolRunner(commands);
    return new SyncToolSpecification(
        Tool.builder(tool.name(), json, tool.schema())
            .description(tool.description())
            .annotations(
                ToolAnnotations.builder()
                    .readOnlyHint(true)
                    .destructiveHint(false)
                    .idempotentHint(true)
                    .openWorldHint(false)
                    .build())
            .build(),
        (exchange, request) -> {
          ToolAnswer answer = runner.run(tool, new ToolInput(request.arguments()));
          return CallToolResult.builder()
              .textContent(answer.texts())
              .isError(answer.failed())
              .build();
        });
  }

  private SyncResourceSpecification resource(
      String uri, String name, String description, List<String> command) {
    return new SyncResourceSpecification(
        Resource.builder().uri(uri).name(name).description(description).mimeType(TEXT).build(),
        (exchange, request) -> {
          Outcome outcome = commands.run(command);
          if (outcome.code() != 0) {
            throw new FailedException(outcome.messages());
          }
          return new ReadResourceResult(
              List.of(new TextResourceContents(uri, TEXT, outcome.result())));
        });
  }
}
