package org.entente.core.brief;

import java.util.Optional;

/**
 * One of the three outlooks in a line.
 *
 * @param label a word for it: trouble, break, help
 * @param question what may happen, with the horizon
 * @param whom which pair, by name; empty where it is about all alike
 * @param chance as a natural frequency; empty where nothing can be said
 * @param probability the same as a number from 0 to 1; empty where nothing can be said
 * @param typical what the chance is compared with, as a natural frequency
 * @param place where the pair stands among those compared, in words
 * @param inputs training and inputs in a few words; empty where nothing can be said
 * @param basis what it rests on, or why there is none: "trained on ... ; inputs as of ..."
 */
public record OutlookLine(
    String label,
    String question,
    Optional<String> whom,
    Optional<String> chance,
    Optional<Double> probability,
    Optional<String> typical,
    Optional<String> place,
    Optional<String> inputs,
    String basis) {

  /** A question that cannot be answered, and why. */
  public static OutlookLine none(String label, String question, String why) {
    return new OutlookLine(
        label,
        question,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        why);
  }
}
