package org.entente.text.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.claim.Manner;
import org.entente.text.article.ArticleCoder;
import org.entente.text.event.TextSpan;

/**
 * How well claims are found in marked articles: {@code java ClaimScores FOLDER [odd|even] [-v]}. A
 * claim is found if the characters of its words are those of a marked one, at least half of those
 * of either, and both are an author's or neither is.
 */
final class ClaimScores {

  private int marked;
  private int found;
  private int matched;
  private int[] said = new int[Manner.values().length];
  private int[] hit = new int[Manner.values().length];
  private int[] speaker = new int[Manner.values().length];
  private int saidFound;
  private int saidMatched;
  private int country;
  private int placed;
  private int placedRight;
  private int capacity;
  private int manner;
  private int others;
  private double about;
  private double topics;
  private final List<String> errors = new ArrayList<>();

  static ClaimScores of(List<MarkedText> articles, ArticleCoder coder) {
    ClaimScores scores = new ClaimScores();
    articles.forEach(article -> scores.add(article, coder));
    return scores;
  }

  private void add(MarkedText article, ArticleCoder coder) {
    List<CodedClaim> claims = coder.code(article.article()).claims();
    Set<Integer> used = new HashSet<>();
    marked += article.claims().size();
    found += claims.size();
    for (CodedClaim claim : claims) {
      saidFound += claim.manner() == Manner.AUTHOR ? 0 : 1;
    }
    for (MarkedText.Marked wanted : article.claims()) {
      said[wanted.manner().ordinal()]++;
      int best = best(wanted, claims, used);
      if (best < 0) {
        errors.add(
            article.name()
                + " MISSED "
                + wanted.manner()
                + " "
                + wanted.speaker()
                + ": "
                + text(article, wanted.words()));
      } else {
        used.add(best);
        compare(article, wanted, claims.get(best));
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      if (!used.contains(i)) {
        CodedClaim extra = claims.get(i);
        errors.add(
            article.name()
                + " EXTRA "
                + extra.manner()
                + " "
                + extra.voice().label()
                + " ["
                + extra.rule()
                + "]: "
                + text(article, extra.words()));
      }
    }
  }

  private static String text(MarkedText article, List<TextSpan> words) {
    return String.join(" ... ", words.stream().map(w -> w.of(article.article().text())).toList())
        .replaceAll("\\s+", " ");
  }

  private static int best(MarkedText.Marked wanted, List<CodedClaim> claims, Set<Integer> used) {
    int best = -1;
    double most = 0.5;
    for (int i = 0; i < claims.size(); i++) {
      boolean author =
          (claims.get(i).manner() == Manner.AUTHOR) == (wanted.manner() == Manner.AUTHOR);
      double overlap = overlap(wanted.words(), claims.get(i).words());
      if (!used.contains(i) && author && overlap >= most) {
        most = overlap;
        best = i;
      }
    }
    return best;
  }

  /** Characters in both, over those in either. */
  private static double overlap(List<TextSpan> a, List<TextSpan> b) {
    int both = 0;
    int all = 0;
    for (TextSpan x : a) {
      all += x.end() - x.begin();
      for (TextSpan y : b) {
        both += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.begin(), y.begin()));
      }
    }
    for (TextSpan y : b) {
      all += y.end() - y.begin();
    }
    return (double) both / Math.max(1, all - both);
  }

  private void compare(MarkedText article, MarkedText.Marked wanted, CodedClaim claim) {
    matched++;
    int kind = wanted.manner().ordinal();
    hit[kind]++;
    about += jaccard(wanted.about(), claim.about());
    topics +=
        jaccard(
            wanted.topics().stream().map(t -> t.split(":")[0]).toList(),
            claim.topics().stream().map(t -> t.force().name()).toList());
    if (wanted.manner() == Manner.AUTHOR) {
      return;
    }
    saidMatched++;
    others++;
    boolean same = isSame(wanted.speaker(), claim.voice().label());
    speaker[kind] += same ? 1 : 0;
    boolean where = claim.voice().country().orElse("-").equals(wanted.country());
    boolean what = claim.voice().capacity() == wanted.capacity();
    country += where ? 1 : 0;
    placed += claim.voice().country().isPresent() ? 1 : 0;
    placedRight += claim.voice().country().isPresent() && where ? 1 : 0;
    capacity += what ? 1 : 0;
    manner += claim.manner() == wanted.manner() ? 1 : 0;
    if (!same || !where || !what || claim.manner() != wanted.manner()) {
      errors.add(
          article.name()
              + " DIFFERS wanted "
              + wanted.manner()
              + " "
              + wanted.speaker()
              + " "
              + wanted.country()
              + " "
              + wanted.capacity()
              + " but "
              + claim.manner()
              + " "
              + claim.voice()
              + " ["
              + claim.rule()
              + "]: "
              + text(article, wanted.words()));
    }
  }

  private static double jaccard(List<String> a, List<String> b) {
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return all.isEmpty() ? 1 : (double) both.size() / all.size();
  }

  /** The same name but for an article, a possessive or what follows it. */
  static boolean isSame(String wanted, String label) {
    String a = plain(wanted);
    String b = plain(label);
    return a.equals(b)
        || a.endsWith(" " + b)
        || b.endsWith(" " + a)
        || a.startsWith(b + " ")
        || b.startsWith(a + " ");
  }

  private static String plain(String label) {
    return label
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(the|a|an|its|his|her|their|our) ", "")
        .replaceAll("[^\\p{L}\\p{N}' -]", "")
        .strip();
  }

  double precision() {
    return ratio(matched, found);
  }

  double recall() {
    return ratio(matched, marked);
  }

  /** Precision over claims of others than the author. */
  double saidPrecision() {
    return ratio(saidMatched, saidFound);
  }

  double saidRecall() {
    return ratio(saidMatched, said[0] + said[1] + said[2]);
  }

  /** Share of the claims found in this manner whose speaker is right. */
  double speakerOf(Manner kind) {
    return ratio(speaker[kind.ordinal()], hit[kind.ordinal()]);
  }

  double country() {
    return ratio(country, others);
  }

  /** Share of the countries that were given which are right. */
  double placed() {
    return ratio(placedRight, placed);
  }

  double capacity() {
    return ratio(capacity, others);
  }

  double manner() {
    return ratio(manner, others);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "all claims: precision %.3f recall %.3f (%d of %d marked, %d found)",
        precision(),
        recall(),
        matched,
        marked,
        found);
    line(text, "claims of others: precision %.3f recall %.3f", saidPrecision(), saidRecall());
    for (Manner kind : Manner.values()) {
      line(
          text,
          "%s: found %d of %d, speaker right %.3f of those, %.3f of all",
          kind,
          hit[kind.ordinal()],
          said[kind.ordinal()],
          speakerOf(kind),
          ratio(speaker[kind.ordinal()], said[kind.ordinal()]));
    }
    line(
        text,
        "country %.3f (%d given, right %.3f of those) capacity %.3f manner %.3f",
        country(),
        placed,
        placed(),
        capacity(),
        manner());
    line(
        text,
        "states %.3f forces %.3f (mean Jaccard)",
        about / Math.max(1, matched),
        topics / Math.max(1, matched));
    return text.toString();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  public static void main(String[] words) {
    List<String> all = List.of(words);
    List<MarkedText> articles = MarkedText.in(Path.of(words[0]));
    if (all.contains("odd") || all.contains("even")) {
      int rest = all.contains("odd") ? 1 : 0;
      articles =
          articles.stream()
              .filter(a -> Integer.parseInt(a.name().substring(0, 2)) % 2 == rest)
              .toList();
    }
    ClaimScores scores = of(articles, ArticleCoder.withDefaults());
    System.out.print(scores);
    if (all.contains("-v")) {
      scores.errors.forEach(System.out::println);
    }
  }
}
