package org.entente.text.event;

import java.util.List;

/** The events of a text, and an explanation for each sentence. */
public record Coding(List<CodedEvent> events, List<Explanation> explanations) {

  public Coding {
    events = List.copyOf(events);
    explanations = List.copyOf(explanations);
  }
}
