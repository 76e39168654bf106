package org.entente.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The English part of a text: lines in other languages are left out, and sentences of a line that
 * mixes scripts. O(length).
 *
 * @param text what is left; the whole text if nothing was left out
 * @param left how many lines or sentences were left out
 * @param all how many there were, blank ones not counted
 * @param english whether any of them is clearly English
 * @param languages what was left out, by language or script, joined by commas
 */
record EnglishPart(String text, int left, int all, boolean english, String languages) {

  /** A line with fewer letters of other scripts is judged whole: names in brackets are usual. */
  private static final int MIXED_LETTERS = 15;

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?\u2026][\"\u201D\u2019)]?)(?=\\s)|(?<=[\u3002\uFF01\uFF1F])");

  /** Finds it. */
  static EnglishPart of(String text) {
    List<String> pieces = pieces(text);
    List<Languages.Judgement> judged = pieces.stream().map(Languages::of).toList();
    TreeSet<String> languages = new TreeSet<>();
    StringBuilder kept = new StringBuilder();
    int all = 0;
    int left = 0;
    boolean english = false;
    for (int i = 0; i < pieces.size(); i++) {
      boolean foreign = isForeign(judged, pieces, i);
      all += pieces.get(i).isBlank() ? 0 : 1;
      english |= judged.get(i).kind() == Languages.Kind.ENGLISH;
      if (foreign) {
        left++;
        judged.get(i).name().ifPresent(languages::add);
      } else {
        kept.append(pieces.get(i));
      }
    }
    String rest = left == 0 ? text : kept.toString().strip();
    return new EnglishPart(rest, left, all, english, String.join(", ", languages));
  }

  /** Lines, each with what follows it; lines of mixed scripts by sentence. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = text.indexOf('\n', i);
      while (end >= 0 && end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
      String line = text.substring(i, end < 0 ? text.length() : end);
      if (Languages.otherLetters(line) < MIXED_LETTERS) {
        pieces.add(line);
      } else {
        pieces.addAll(List.of(SENTENCE.split(line)));
      }
      i += line.length();
    }
    return pieces;
  }

  /** An unclear piece goes with those on both sides of it, if both are foreign. */
  private static boolean isForeign(
      List<Languages.Judgement> judged, List<String> pieces, int piece) {
    if (judged.get(piece).kind() != Languages.Kind.UNCLEAR || pieces.get(piece).isBlank()) {
      return judged.get(piece).kind() == Languages.Kind.FOREIGN;
    }
    return piece > 0
        && piece + 1 < judged.size()
        && judged.get(piece - 1).kind() == Languages.Kind.FOREIGN
        && judged.get(piece + 1).kind() == Languages.Kind.FOREIGN;
  }

  /** Why nothing of the text is English; empty if something may be. */
  Optional<String> refusal() {
    return left > 0 && !english ? Optional.of("not English: " + languages) : Optional.empty();
  }
}
