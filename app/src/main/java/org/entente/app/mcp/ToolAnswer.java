package org.entente.app.mcp;

import java.util.List;
import java.util.Optional;

/**
 * The answer of a tool.
 *
 * @param failed whether the question could not be answered; then the text says why
 * @param text the document, or the message
 * @param provenance what the document rests on, as JSON; empty if it failed
 */
record ToolAnswer(boolean failed, String text, Optional<String> provenance) {

  static ToolAnswer failed(String message) {
    return new ToolAnswer(true, message, Optional.empty());
  }

  /** The texts of the answer, in order. */
  List<String> texts() {
    return provenance.map(more -> List.of(text, more)).orElseGet(() -> List.of(text));
  }
}
