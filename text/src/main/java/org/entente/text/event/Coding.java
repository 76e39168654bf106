package org.entente.text.event;

import java.util.List;

/** The events of a text, and for each sentence why. */
public record Coding(List<CodedEvent> events, List<Explanation> explanations) {

  public Coding {
    events = List.copyOf(events);
    explanations = List.copyOf(explanations);
  }
}
