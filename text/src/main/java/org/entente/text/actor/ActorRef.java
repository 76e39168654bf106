package org.entente.text.actor;

/**
 * An actor that a phrase of a sentence stands for.
 *
 * @param first index of the first token of the words that say who it is
 * @param last index of their last token
 */
public record ActorRef(Actor actor, int first, int last, Basis basis) {

  /** How the phrase says who it is, most certain first. */
  public enum Basis {
    /** By its name: "Japan". */
    NAMED,
    /** By a modifier of its noun: "Japanese officials". */
    MODIFIER,
    /** By a phrase inside: "the president of Armenia". */
    NESTED,
    /** By a pronoun or a description whose referent was named before. */
    REFERRED,
    /** Only as a part of a society ("protesters"); the country follows from the event. */
    DOMESTIC
  }
}
