package org.entente.text.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.core.claim.ClaimTopic;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;
import org.entente.text.claim.voice.ClaimWords;
import org.entente.text.table.Tables;

/**
 * The forces that some words speak to, by a table of phrases. A denial near a phrase turns what it
 * says round, and so does a word of ending near what stands: "close the base". A phrase that only
 * names its force gives no direction; a force with phrases both ways says both.
 */
final class TopicFinder {

  private static final int REACH = 3;
  private static final int END_REACH = 5;
  private static final int MOST = 3;
  private static final PhraseTable<Meaning> PHRASES = new PhraseTable<>();

  static {
    for (String[] row : Tables.read(TopicFinder.class, "topics.psv")) {
      Meaning meaning = new Meaning(Force.valueOf(row[0]), ForceDirection.valueOf(row[1]));
      Tables.values(row, 2).forEach(phrase -> PHRASES.add(phrase, meaning));
    }
  }

  private TopicFinder() {}

  private record Meaning(Force force, ForceDirection sign) {}

  /** The forces, in the order of their first phrase, at most three. */
  static List<ClaimTopic> in(String words) {
    List<String> all = words(words);
    Map<Force, EnumSet<ForceDirection>> signs = new EnumMap<>(Force.class);
    Map<Force, String> rules = new EnumMap<>(Force.class);
    List<Force> order = new ArrayList<>();
    for (PhraseTable.Hit<Meaning> hit : longest(PHRASES.in(all))) {
      Force force = hit.meaning().force();
      boolean ends = canEnd(hit.meaning()) && isEnded(all, hit);
      ForceDirection plain =
          ends && hit.meaning().sign() == ForceDirection.BOTH
              ? ForceDirection.HOLDS
              : hit.meaning().sign();
      ForceDirection sign = isDenied(all, hit, ends) != ends ? turned(plain) : plain;
      signs.computeIfAbsent(force, f -> EnumSet.noneOf(ForceDirection.class)).add(sign);
      if (rules.putIfAbsent(force, hit.source()) == null) {
        order.add(force);
      }
    }
    return order.stream()
        .limit(MOST)
        .map(force -> new ClaimTopic(force, only(signs.get(force)), "phrase: " + rules.get(force)))
        .toList();
  }

  /** A phrase inside a longer one of the same place counts as the longer one. */
  private static List<PhraseTable.Hit<Meaning>> longest(List<PhraseTable.Hit<Meaning>> hits) {
    return hits.stream()
        .filter(
            hit ->
                hits.stream()
                    .noneMatch(
                        other ->
                            other.length() > hit.length()
                                && other.at() <= hit.at()
                                && hit.at() + hit.length() <= other.at() + other.length()))
        .toList();
  }

  /** What ties or strains as long as it stands: treaties, bases, tariffs. */
  private static boolean canEnd(Meaning meaning) {
    return switch (meaning.force()) {
      case OBLIGATIONS, DEPTH, ISSUE_LINKAGE -> meaning.sign() != ForceDirection.LOOSENS;
      case ECONOMIC_FRICTION -> meaning.sign() == ForceDirection.LOOSENS;
      default -> false;
    };
  }

  /** "the exercises have been cancelled", "close the base": a word of ending in the same clause. */
  private static boolean isEnded(List<String> words, PhraseTable.Hit<Meaning> hit) {
    return endBefore(words, hit) >= 0 || isEndAfter(words, hit);
  }

  /** Index of a word of ending before a phrase; -1 without one. */
  private static int endBefore(List<String> words, PhraseTable.Hit<Meaning> hit) {
    for (int i = hit.at() - 1; i >= Math.max(0, hit.at() - END_REACH); i--) {
      if (ClaimWords.CLAUSE_BORDER.has(words.get(i))) {
        return -1;
      }
      if (ClaimWords.ENDING.has(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEndAfter(List<String> words, PhraseTable.Hit<Meaning> hit) {
    int from = hit.at() + hit.length();
    for (int i = from; i < Math.min(words.size(), from + END_REACH); i++) {
      if (ClaimWords.CLAUSE_BORDER.has(words.get(i))) {
        return false;
      }
      if (ClaimWords.ENDING.has(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** A denial shortly before the phrase, or before the word that ends it: "no plans to close". */
  private static boolean isDenied(List<String> words, PhraseTable.Hit<Meaning> hit, boolean ends) {
    int end = ends ? endBefore(words, hit) : -1;
    int at = end >= 0 ? end : hit.at();
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      if (ClaimWords.DENIAL.has(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static ForceDirection turned(ForceDirection sign) {
    return switch (sign) {
      case HOLDS -> ForceDirection.LOOSENS;
      case LOOSENS -> ForceDirection.HOLDS;
      default -> ForceDirection.BOTH;
    };
  }

  /** The direction of a force's phrases; those that only name it do not count beside others. */
  private static ForceDirection only(Set<ForceDirection> signs) {
    Set<ForceDirection> told = EnumSet.copyOf(signs);
    told.remove(ForceDirection.BOTH);
    return told.size() == 1 ? told.iterator().next() : ForceDirection.BOTH;
  }

  /** Words in lower case; a hyphen stays inside a word, an apostrophe ends it. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word :
        text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^\\p{L}\\p{N}'-]+")) {
      String bare = word.endsWith("n't") ? word.substring(0, word.length() - 3) : word;
      String plain = bare.replaceAll("'s$|'$|^'|^-+|-+$", "");
      if (!plain.isEmpty()) {
        words.add(plain);
      }
      if (word.endsWith("n't")) {
        words.add("n't");
      }
    }
    return words;
  }
}
