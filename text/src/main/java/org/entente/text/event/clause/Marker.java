package org.entente.text.event.clause;

/** A word around an action that turns it into another event: a promise, a refusal, a threat. */
public sealed interface Marker permits Marker.OperatorWord, Marker.Modality {

  /** Its part in the rule id of an event: {@code agree} in {@code agree+withdraw}. */
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

    /** Whether the negation makes a refusal, which itself did happen. */
    boolean isRefusal() {
      return this == WILL_NOT || this == NOT;
    }
  }
}
