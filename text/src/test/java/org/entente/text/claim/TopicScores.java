package org.entente.text.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How well the forces of marked sentences are read, and the direction of each. */
final class TopicScores {

  /** A sentence and the forces that a reader sees in it, such as {@code DEPTH:HOLDS}. */
  record MarkedTopic(String words, Set<String> topics) {}

  private int sentences;
  private double forces;
  private double directed;
  private int both;
  private int sameWay;
  private final List<String> errors = new ArrayList<>();

  static List<MarkedTopic> in(String resource) {
    return MarkedPassage.lines(resource)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ", -1))
        .map(
            fields ->
                new MarkedTopic(
                    fields[0],
                    fields[1].equals("-")
                        ? Set.of()
                        : new TreeSet<>(Arrays.asList(fields[1].split(" ", -1)))))
        .toList();
  }

  static TopicScores of(List<MarkedTopic> marked) {
    TopicScores scores = new TopicScores();
    marked.forEach(scores::add);
    return scores;
  }

  private void add(MarkedTopic wanted) {
    Set<String> seen = new TreeSet<>();
    TopicFinder.in(wanted.words()).forEach(t -> seen.add(t.force() + ":" + t.says()));
    sentences++;
    forces += jaccard(names(wanted.topics()), names(seen));
    directed += jaccard(wanted.topics(), seen);
    for (String topic : wanted.topics()) {
      if (names(seen).contains(topic.split(":", 2)[0])) {
        both++;
        sameWay += seen.contains(topic) ? 1 : 0;
      }
    }
    if (!wanted.topics().equals(seen)) {
      errors.add(wanted.topics() + " but " + seen + ": " + wanted.words());
    }
  }

  private static Set<String> names(Set<String> topics) {
    Set<String> names = new TreeSet<>();
    topics.forEach(topic -> names.add(topic.split(":", 2)[0]));
    return names;
  }

  private static double jaccard(Set<String> a, Set<String> b) {
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    Set<String> shared = new TreeSet<>(a);
    shared.retainAll(b);
    return all.isEmpty() ? 1 : (double) shared.size() / all.size();
  }

  /** Mean Jaccard index of the forces. */
  double forces() {
    return forces / Math.max(1, sentences);
  }

  /** Mean Jaccard index of the forces with their directions. */
  double directed() {
    return directed / Math.max(1, sentences);
  }

  /** Of the forces that both see, those in the same direction. */
  double sameWay() {
    return both == 0 ? 0 : (double) sameWay / both;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d sentences: forces %.3f, with direction %.3f (mean Jaccard); same direction %.3f of %d",
        sentences,
        forces(),
        directed(),
        sameWay(),
        both);
  }

  /** {@code java TopicScores [-v]}: both halves, and the errors of the half that may be read. */
  public static void main(String[] words) {
    List<MarkedTopic> all = in("topics.txt");
    for (MarkedPassage.Half half : MarkedPassage.Half.values()) {
      TopicScores scores =
          of(all.stream().filter(t -> MarkedPassage.half(t.words()) == half).toList());
      System.out.println(half + ": " + scores);
      if (half == MarkedPassage.Half.READ && words.length > 0) {
        scores.errors.forEach(System.out::println);
      }
    }
  }
}
