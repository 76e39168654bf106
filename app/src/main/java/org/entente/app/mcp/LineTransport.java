package org.entente.app.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.mcp.MessageLines.Line;
import org.entente.engine.source.FailedException;
import reactor.core.publisher.Mono;

/**
 * Carries the protocol as lines of JSON, one message after the other in the order in which they
 * came. A line that is no message gets an error and the next one is read; the SDK's own transport
 * would end there.
 */
final class LineTransport implements McpServerTransportProvider {

  private static final List<String> VERSIONS =
      List.of(
          ProtocolVersions.MCP_2024_11_05,
          ProtocolVersions.MCP_2025_03_26,
          ProtocolVersions.MCP_2025_06_18,
          ProtocolVersions.MCP_2025_11_25);

  private final McpJsonMapper json;
  private final MessageLines lines;
  private final Output output = new Output();
  private McpServerSession session;
  private boolean opened;
  private boolean ready;

  LineTransport(McpJsonMapper json, MessageLines lines) {
    this.json = json;
    this.lines = lines;
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    session = factory.create(output);
  }

  @Override
  public List<String> protocolVersions() {
    return VERSIONS;
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    return session.sendNotification(method, params);
  }

  @Override
  public Mono<Void> notifyClient(String sessionId, String method, Object params) {
    return notifyClients(method, params);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  /**
   * Answers every line until the input ends.
   *
   * @throws FailedException if a line cannot be read or an answer not be written
   */
  void run() {
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (line.get().problem().isPresent()) {
        refuse(null, ErrorCodes.PARSE_ERROR, line.get().problem().get());
      } else if (!line.get().text().isBlank()) {
        take(line.get().text());
      }
    }
  }

  private void take(String text) {
    Object id = null;
    JSONRPCMessage message;
    try {
      Object value = json.readValue(text, Object.class);
      if (!(value instanceof Map<?, ?> fields)) {
        refuse(null, ErrorCodes.INVALID_REQUEST, "a message is one JSON object on a line");
        return;
      }
      id =
          fields.get("id") instanceof String || isWhole(fields.get("id")) ? fields.get("id") : null;
      Optional<String> problem = problem(fields);
      if (problem.isPresent()) {
        refuse(id, ErrorCodes.INVALID_REQUEST, problem.get());
        return;
      }
    } catch (IOException | RuntimeException e) {
      refuse(null, ErrorCodes.PARSE_ERROR, "the line is not JSON");
      return;
    }
    try {
      message = McpSchema.deserializeJsonRpcMessage(json, text);
    } catch (IOException | RuntimeException e) {
      refuse(id, ErrorCodes.INVALID_REQUEST, "the line is no JSON-RPC 2.0 message");
      return;
    }
    handle(message);
  }

  private static boolean isWhole(Object value) {
    return value instanceof Integer || value instanceof Long;
  }

  private static Optional<String> problem(Map<?, ?> fields) {
    if (!"2.0".equals(fields.get("jsonrpc"))) {
      return Optional.of("jsonrpc must be \"2.0\"");
    }
    if (fields.containsKey("method") && !(fields.get("method") instanceof String)) {
      return Optional.of("method must be a string");
    }
    if (fields.containsKey("id")
        && !(fields.get("id") instanceof String)
        && !isWhole(fields.get("id"))) {
      return Optional.of("id must be a string or a whole number");
    }
    if (fields.containsKey("params") && !(fields.get("params") instanceof Map)) {
      return Optional.of("params must be an object");
    }
    return Optional.empty();
  }

  private void handle(JSONRPCMessage message) {
    if (message instanceof JSONRPCRequest request) {
      if (request.method().equals("ping")) {
        output.write(new JSONRPCResponse("2.0", request.id(), Map.of(), null));
        return;
      }
      boolean opening = request.method().equals("initialize");
      if (opening && opened) {
        refuse(request.id(), ErrorCodes.INVALID_REQUEST, "the session is initialized already");
        return;
      }
      if (!opening && !ready) {
        refuse(
            request.id(),
            ErrorCodes.INVALID_REQUEST,
            "send initialize and then notifications/initialized before " + request.method());
        return;
      }
      session
          .handle(message)
          .doOnSuccess(done -> opened |= opening)
          .onErrorResume(e -> invalid(request, e))
          .block();
      return;
    }
    if (message instanceof McpSchema.JSONRPCNotification notification
        && notification.method().equals("notifications/initialized")) {
      if (!opened || ready) {
        return;
      }
      ready = true;
    }
    session.handle(message).onErrorComplete(e -> !(e instanceof FailedException)).block();
  }

  private Mono<Void> invalid(JSONRPCRequest request, Throwable e) {
    if (e instanceof FailedException) {
      return Mono.error(e);
    }
    return Mono.fromRunnable(
        () ->
            refuse(
                request.id(),
                ErrorCodes.INVALID_PARAMS,
                "the parameters do not fit " + request.method()));
  }

  /** The SDK knows no answer without an id, but that to an unreadable line has none. */
  private void refuse(Object id, int code, String message) {
    JSONRPCError error = new JSONRPCError(code, message);
    if (id != null) {
      output.write(new JSONRPCResponse("2.0", id, null, error));
      return;
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("jsonrpc", "2.0");
    answer.put("id", null);
    answer.put("error", error);
    output.writeObject(answer);
  }

  /** The way out. */
  private final class Output implements McpServerTransport {

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
      return Mono.fromRunnable(() -> write(message));
    }

    void write(JSONRPCMessage message) {
      writeObject(message);
    }

    private void writeObject(Object message) {
      try {
        lines.write(json.writeValueAsString(message));
      } catch (IOException e) {
        throw new FailedException("an answer could not be written: " + e.getMessage(), e);
      }
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
      return json.convertValue(data, type);
    }

    @Override
    public List<String> protocolVersions() {
      return VERSIONS;
    }

    @Override
    public Mono<Void> closeGracefully() {
      return Mono.empty();
    }
  }
}
