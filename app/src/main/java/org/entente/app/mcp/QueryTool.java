package org.entente.app.mcp;

import java.util.function.Function;

/**
 * A tool: a question that an assistant can ask.
 *
 * @param name its name, which is that of the command that answers
 * @param description what it answers, for the assistant
 * @param properties the JSON schemas of its inputs, by name
 * @param required the names of the inputs that must be given, as a JSON array
 * @param casebooks whether the command takes {@code --casebook}
 * @param json whether the answer is a JSON document
 * @param words the words of the command, from the input
 */
record QueryTool(
    String name,
    String description,
    String properties,
    String required,
    boolean casebooks,
    boolean json,
    Function<ToolInput, ToolInput> words) {

  /** The JSON schema of the input. Inputs of other names are refused. */
  String schema() {
    return "{\"type\":\"object\",\"properties\":{"
        + properties
        + "},\"required\":"
        + required
        + ",\"additionalProperties\":false}";
  }
}
