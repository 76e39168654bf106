package org.entente.text.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.core.claim.Manner;
import org.entente.text.article.ArticleCoder;
import org.entente.text.event.TextSpan;

/** How well speakers, affiliations and countries are read in marked passages. */
final class PassageScores {

  private int marked;
  private int told;
  private int found;
  private int speaker;
  private int affiliations;
  private int affiliation;
  private int knowable;
  private int country;
  private int given;
  private int givenRight;
  private final List<String> errors = new ArrayList<>();

  static PassageScores of(List<MarkedPassage> passages, ArticleCoder coder) {
    PassageScores scores = new PassageScores();
    passages.forEach(passage -> scores.add(passage, coder));
    return scores;
  }

  private void add(MarkedPassage passage, ArticleCoder coder) {
    List<CodedClaim> claims =
        coder.code(passage.article()).claims().stream()
            .filter(claim -> claim.manner() != Manner.AUTHOR)
            .toList();
    told += claims.size();
    marked += passage.claims().size();
    Set<Integer> used = new HashSet<>();
    for (MarkedPassage.Marked wanted : passage.claims()) {
      int best = best(wanted, claims, used);
      if (best < 0) {
        errors.add("MISSED " + wanted.speaker() + ": " + wanted.words().of(passage.text()));
        knowable += wanted.country().equals("-") ? 0 : 1;
        affiliations += wanted.affiliation().equals("-") ? 0 : 1;
      } else {
        used.add(best);
        compare(passage, wanted, claims.get(best));
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      if (!used.contains(i)) {
        CodedClaim extra = claims.get(i);
        errors.add(
            "EXTRA "
                + extra.voice().label()
                + " ["
                + extra.rule()
                + "]: "
                + extra.words().stream().map(w -> w.of(passage.text())).toList());
      }
    }
  }

  private void compare(MarkedPassage passage, MarkedPassage.Marked wanted, CodedClaim claim) {
    found++;
    boolean who = ClaimScores.isSame(wanted.speaker(), claim.voice().label());
    speaker += who ? 1 : 0;
    String where = claim.voice().country().orElse("-");
    boolean there = where.equals(wanted.country());
    boolean known = !wanted.country().equals("-");
    knowable += known ? 1 : 0;
    country += known && there ? 1 : 0;
    given += where.equals("-") ? 0 : 1;
    givenRight += !where.equals("-") && there ? 1 : 0;
    boolean body = true;
    if (!wanted.affiliation().equals("-")) {
      affiliations++;
      body =
          claim
              .voice()
              .affiliation()
              .filter(name -> ClaimScores.isSame(wanted.affiliation(), name))
              .isPresent();
      affiliation += body ? 1 : 0;
    }
    if (!who || !there || !body) {
      errors.add(
          "DIFFERS wanted "
              + wanted.speaker()
              + " "
              + wanted.affiliation()
              + " "
              + wanted.country()
              + " but "
              + claim.voice()
              + " ["
              + claim.rule()
              + "]: "
              + wanted.words().of(passage.text()));
    }
  }

  private static int best(MarkedPassage.Marked wanted, List<CodedClaim> claims, Set<Integer> used) {
    int best = -1;
    double most = 0.5;
    for (int i = 0; i < claims.size(); i++) {
      double overlap = overlap(wanted.words(), claims.get(i).words());
      if (!used.contains(i) && overlap >= most) {
        most = overlap;
        best = i;
      }
    }
    return best;
  }

  /** Characters in both, over those in either. */
  private static double overlap(TextSpan a, List<TextSpan> b) {
    int both = 0;
    int all = a.end() - a.begin();
    for (TextSpan y : b) {
      both += Math.max(0, Math.min(a.end(), y.end()) - Math.max(a.begin(), y.begin()));
      all += y.end() - y.begin();
    }
    return (double) both / Math.max(1, all - both);
  }

  double recall() {
    return ratio(found, marked);
  }

  double precision() {
    return ratio(found, told);
  }

  /** Share of the claims found. */
  double speaker() {
    return ratio(speaker, found);
  }

  /** Share of the affiliations marked. */
  double affiliation() {
    return ratio(affiliation, affiliations);
  }

  /** Share of all marked claims whose country a reader could know. */
  double country() {
    return ratio(country, knowable);
  }

  /** Share of the countries given. */
  double placed() {
    return ratio(givenRight, given);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  List<String> errors() {
    return errors;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "found %.3f of %d, precision %.3f, speaker %.3f, affiliation %.3f of %d, country %.3f of"
            + " %d knowable, right %.3f of %d given",
        recall(),
        marked,
        precision(),
        speaker(),
        affiliation(),
        affiliations,
        country(),
        knowable,
        placed(),
        given);
  }

  /** {@code java PassageScores [-v]}: both halves, and the errors of the half that may be read. */
  public static void main(String[] words) {
    ArticleCoder coder = ArticleCoder.withDefaults();
    List<MarkedPassage> all = MarkedPassage.in("voice/passages.txt");
    for (MarkedPassage.Half half : MarkedPassage.Half.values()) {
      PassageScores scores = of(all.stream().filter(p -> p.half() == half).toList(), coder);
      System.out.println(half + ": " + scores);
      if (half == MarkedPassage.Half.READ && words.length > 0) {
        scores.errors().forEach(System.out::println);
      }
    }
  }
}
