package org.entente.text.read.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.text.read.entry.Article;

/**
 * Groups near-duplicate articles. The fullest text of a story represents it: articles are taken
 * from the longest to the shortest, and each joins the story whose fullest text has the largest
 * share of its five-word shingles, if that is enough (containment, Broder 1997), or begins a story
 * of its own. So a copy with another lead, or without its tail, is found; two copies that share
 * nothing with each other still meet in the text that holds both. The result does not depend on the
 * order of the articles, except for the order of equal ones.
 *
 * <p>Cost: an inverted index of shingles; O(shingles x stories that share one, of which there are
 * at most {@link StorySettings#common}). Memory: about 60 bytes per shingle of each story.
 *
 * <p>Reference: A. Z. Broder (1997), On the resemblance and containment of documents, Compression
 * and Complexity of Sequences, 21-29.
 */
public final class Stories {

  private final StorySettings settings;
  private final List<List<Article>> members = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Map<Long, int[]> index = new HashMap<>();

  private record Shingled(Article article, long[] shingles) {}

  private Stories(StorySettings settings) {
    this.settings = settings;
  }

  /** The stories of some articles, with the usual settings. */
  public static List<Story> of(List<Article> articles) {
    return of(articles, StorySettings.withDefaults());
  }

  /** The stories, by their first day; those without a day last, and by origin within a day. */
  public static List<Story> of(List<Article> articles, StorySettings settings) {
    Stories stories = new Stories(settings);
    articles.stream()
        .map(article -> new Shingled(article, Shingles.of(article.text())))
        .sorted(longestFirst())
        .forEach(stories::add);
    return stories.members.stream()
        .map(Story::new)
        .sorted(
            Comparator.comparing((Story s) -> s.earliest().orElse(LocalDate.MAX))
                .thenComparing(s -> s.articles().get(0).origin().toString()))
        .toList();
  }

  private static Comparator<Shingled> longestFirst() {
    return Comparator.<Shingled>comparingInt(s -> -s.shingles().length)
        .thenComparing(s -> s.article().text())
        .thenComparing(s -> s.article().origin().toString());
  }

  private void add(Shingled next) {
    Optional<Integer> story = best(next);
    if (story.isPresent()) {
      members.get(story.get()).add(next.article());
      return;
    }
    int number = members.size();
    members.add(new ArrayList<>(List.of(next.article())));
    sizes.add(next.shingles().length);
    for (long shingle : next.shingles()) {
      index.merge(shingle, new int[] {number}, this::joined);
    }
  }

  /** Stories of a shingle; one more than is common is kept as the sign that it is boilerplate. */
  private int[] joined(int[] before, int[] more) {
    if (before.length > settings.common()) {
      return before;
    }
    int[] both = Arrays.copyOf(before, before.length + 1);
    both[before.length] = more[0];
    return both;
  }

  /** The story that shares the most; of equal ones the first. */
  private Optional<Integer> best(Shingled next) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long shingle : next.shingles()) {
      int[] stories = index.getOrDefault(shingle, new int[0]);
      for (int story : stories.length > settings.common() ? new int[0] : stories) {
        shared.merge(story, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(e -> same(e.getKey(), e.getValue(), next))
        .max(
            Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(e -> -e.getKey()))
        .map(Map.Entry::getKey);
  }

  private boolean same(int story, int shared, Shingled next) {
    int length = next.shingles().length;
    int longest = sizes.get(story);
    // A short text must be the other's equal.
    boolean enough =
        length < settings.fewestShingles()
            ? shared >= longest
            : shared >= settings.share() * length;
    return enough
        && length >= settings.shortest() * longest
        && near(members.get(story).get(0), next.article());
  }

  private boolean near(Article a, Article b) {
    Optional<LocalDate> first = a.published().value();
    Optional<LocalDate> second = b.published().value();
    return first.isEmpty()
        || second.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= settings.days();
  }
}
