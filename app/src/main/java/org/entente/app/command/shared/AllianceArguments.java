package org.entente.app.command.shared;

import java.util.Arrays;
import java.util.List;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;

/**
 * Tells the words for one alliance from those for two: {@code USA JPN KOR} against {@code "USA JPN"
 * "USA KOR"}.
 *
 * @param first the words for the members of the first
 * @param second the words for those of the second; empty if one alliance was named
 */
public record AllianceArguments(List<String> first, List<String> second) {

  /** Copies the lists. */
  public AllianceArguments {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** Two arguments with several states each are two alliances; everything else is one. */
  public static AllianceArguments of(List<String> words, StateRegistry registry) {
    boolean two =
        words.size() == 2
            && words.stream().noneMatch(word -> isState(word, registry))
            && words.stream().allMatch(word -> split(word).size() > 1);
    return two
        ? new AllianceArguments(split(words.get(0)), split(words.get(1)))
        : new AllianceArguments(words, List.of());
  }

  private static boolean isState(String word, StateRegistry registry) {
    return registry.find(word) instanceof StateLookup.Found;
  }

  /** At commas if there are any, otherwise at spaces. */
  private static List<String> split(String word) {
    String at = word.contains(",") ? "," : "\\s+";
    return Arrays.stream(word.strip().split(at, -1)).map(String::strip).toList();
  }
}
