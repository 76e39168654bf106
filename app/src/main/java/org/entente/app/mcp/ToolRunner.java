package org.entente.app.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.mcp.Commands.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers a tool with the command of the same name. */
final class ToolRunner {

  /** The most characters of one answer. */
  private static final int LONGEST_ANSWER = 4_000_000;

  private static final int USUAL_ROWS = 25;

  /** What the brief has of the whole assessment. */
  private static final List<String> BRIEF =
      List.of("schema", "version", "program", "on", "members", "brief", "gaps");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Tools whose documents have no ids, and the tool that gives them. */
  private static final Map<String, String> EVIDENCE_FROM =
      Map.of("trend", "events", "rank", "assess");

  private final Commands commands;

  ToolRunner(Commands commands) {
    this.commands = commands;
  }

  /** Answers one question. */
  ToolAnswer run(QueryTool tool, ToolInput input) {
    if (tool.name().equals("alliances") && !input.has("words") && !input.has("member")) {
      return ToolAnswer.failed("alliances: give words or a member; the whole list is too long");
    }
    List<String> more = new ArrayList<>();
    if (tool.json()) {
      more.add("--json");
    }
    if (tool.casebooks()) {
      commands.casebooks().forEach(folder -> more.add("--casebook=" + folder));
    }
    Outcome outcome = commands.run(tool.words().apply(input).command(tool.name(), more));
    if (outcome.code() != 0) {
      return ToolAnswer.failed(outcome.messages());
    }
    String text = outcome.result();
    if (!tool.json()) {
      return answer(tool, text, provenance(tool, outcome));
    }
    ObjectNode whole = (ObjectNode) JSON.readTree(text);
    ObjectNode provenance = provenance(tool, outcome);
    if (tool.name().equals("assess") && !input.isTrue("full")) {
      whole.retain(BRIEF);
      text = pretty(whole);
    }
    if (tool.name().equals("rank")) {
      int top = input.number("top").orElse(USUAL_ROWS);
      int rows = whole.get("rows").size();
      provenance.put("rows_in_all", rows);
      if (rows > top) {
        text = pretty(firstRows(whole, top));
      }
    }
    if (EVIDENCE_FROM.containsKey(tool.name())) {
      provenance.put("evidence_from_tool", EVIDENCE_FROM.get(tool.name()));
      return answer(tool, text, provenance);
    }
    ArrayNode evidence = provenance.putArray("evidence");
    EvidenceIds.in(whole).forEach(evidence::add);
    return answer(tool, text, provenance);
  }

  private static ToolAnswer answer(QueryTool tool, String text, ObjectNode provenance) {
    if (text.length() > LONGEST_ANSWER) {
      return ToolAnswer.failed(
          tool.name()
              + ": the answer has "
              + text.length()
              + " characters, more than "
              + LONGEST_ANSWER
              + "; ask about fewer states or a shorter time");
    }
    return new ToolAnswer(false, text, Optional.of(pretty(provenance)));
  }

  /** What the answer rests on, and how far the records reach. */
  private ObjectNode provenance(QueryTool tool, Outcome outcome) {
    ObjectNode provenance = JSON.createObjectNode();
    if (tool.casebooks()) {
      provenance.put("casebook_through", commands.lastDay().toString());
    }
    ArrayNode messages = provenance.putArray("messages");
    outcome.messages().lines().forEach(messages::add);
    return provenance;
  }

  private static ObjectNode firstRows(ObjectNode whole, int top) {
    ArrayNode first = JSON.createArrayNode();
    for (JsonNode row : whole.get("rows")) {
      if (first.size() < top) {
        first.add(row);
      }
    }
    whole.set("rows", first);
    return whole;
  }

  private static String pretty(JsonNode node) {
    return node.toPrettyString() + "\n";
  }
}
