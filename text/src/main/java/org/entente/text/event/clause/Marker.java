package org.entente.text.event.clause;

/** What the words around a deed make of it: a promise, a refusal, a threat. */
public sealed interface Marker permits Marker.OperatorWord, Marker.Modality {

  /** How the id of an event's rule names it, before that of the deed: {@code agree+withdraw}. */
  String label();

  /**
   * An operator: "agreed to withdraw".
   *
   * @param label its lemma
   */
  record OperatorWord(String label) implements Marker {}

  /** A future, a negation, or both. */
  enum Modality implements Marker {
    /** "will withdraw". */
    WILL("will"),
    /** "will not help". */
    WILL_NOT("will-not"),
    /** "did not allow". */
    NOT("not"),
    /** "will withdraw unless". */
    WILL_UNLESS("will-unless");

    private final String label;

    Modality(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }

    /** Whether the negation is part of what is said, so that the event itself happened. */
    boolean isRefusal() {
      return this == WILL_NOT || this == NOT;
    }
  }
}
