package org.entente.app.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.core.claim.Claim;
import org.entente.core.claim.Manner;
import org.entente.text.article.ArticleRecords;
import org.entente.text.article.CodedArticle;
import org.entente.text.event.CodedEvent;
import org.entente.text.event.TextSpan;

/**
 * An article with its claims and events marked in its text.
 *
 * @param coded the article
 * @param claims its claims
 * @param events its events between different actors
 * @param paragraphs its text, in the order of the article
 */
public record MarkedArticle(
    CodedArticle coded, List<Claim> claims, List<CodedEvent> events, List<Paragraph> paragraphs) {

  /**
   * A paragraph.
   *
   * @param parts its text, cut wherever a mark begins or ends
   */
  public record Paragraph(List<Part> parts) {}

  /**
   * A stretch of text under the same marks.
   *
   * @param text as printed
   * @param claims the claims whose words it belongs to, as places in the list of claims
   * @param events the events whose trigger it belongs to, as places in the list of events
   * @param anchors ids of the marks that first begin here
   * @param claimsEnded the claims whose words end here
   * @param eventsEnded the events whose trigger ends here
   */
  public record Part(
      String text,
      List<Integer> claims,
      List<Integer> events,
      List<String> anchors,
      List<Integer> claimsEnded,
      List<Integer> eventsEnded) {

    /** Whether nothing marks it. */
    public boolean isPlain() {
      return claims.isEmpty() && events.isEmpty();
    }
  }

  /** Copies the lists. */
  public MarkedArticle {
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Marks an article. */
  public static MarkedArticle of(CodedArticle coded) {
    List<Claim> claims = ArticleRecords.claims(coded);
    List<CodedEvent> events = coded.events(false);
    String key = ArticleRecords.key(coded.article());
    String text = coded.article().text();
    List<Marks> claimMarks =
        IntStream.range(0, claims.size())
            .mapToObj(i -> new Marks("in-" + claims.get(i).id(), coded.claims().get(i).words()))
            .toList();
    List<Marks> eventMarks =
        IntStream.range(0, events.size())
            .mapToObj(i -> new Marks(eventId("in-", key, i), List.of(events.get(i).trigger())))
            .toList();
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
      if (!text.substring(from, end).isBlank()) {
        paragraphs.add(new Paragraph(parts(text, from, end, claimMarks, eventMarks)));
      }
      from = end + 1;
    }
    return new MarkedArticle(coded, claims, events, paragraphs);
  }

  /** Several articles, marked. */
  public static List<MarkedArticle> of(List<CodedArticle> articles) {
    return articles.stream().map(MarkedArticle::of).toList();
  }

  /** The id of the line about an event. */
  public String eventId(int place) {
    return eventId("", ArticleRecords.key(coded.article()), place);
  }

  private static String eventId(String prefix, String key, int place) {
    return prefix + key + "-e" + (place + 1);
  }

  /** Small words for the style sheet: {@code claim author event}. */
  public String style(Part part) {
    List<String> words = new ArrayList<>();
    if (!part.claims().isEmpty()) {
      words.add("claim");
      boolean author =
          part.claims().stream().allMatch(i -> claims.get(i).manner() == Manner.AUTHOR);
      if (author) {
        words.add("author");
      }
    }
    if (!part.events().isEmpty()) {
      words.add("event");
    }
    return String.join(" ", words);
  }

  private record Marks(String id, List<TextSpan> spans) {

    boolean covers(int begin, int end) {
      return spans.stream().anyMatch(span -> span.begin() <= begin && end <= span.end());
    }

    boolean begins(int at) {
      return spans.get(0).begin() == at;
    }

    boolean ends(int at) {
      return spans.get(spans.size() - 1).end() == at;
    }
  }

  private static List<Part> parts(
      String text, int from, int end, List<Marks> claims, List<Marks> events) {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(from, end));
    for (List<Marks> marks : List.of(claims, events)) {
      for (Marks mark : marks) {
        for (TextSpan span : mark.spans()) {
          IntStream.of(span.begin(), span.end())
              .filter(cut -> from < cut && cut < end)
              .forEach(cuts::add);
        }
      }
    }
    List<Integer> places = List.copyOf(cuts);
    return IntStream.range(0, places.size() - 1)
        .mapToObj(i -> part(text, places.get(i), places.get(i + 1), claims, events))
        .toList();
  }

  private static Part part(
      String text, int begin, int end, List<Marks> claims, List<Marks> events) {
    List<String> anchors = new ArrayList<>();
    for (List<Marks> marks : List.of(claims, events)) {
      marks.stream().filter(mark -> mark.begins(begin)).map(Marks::id).forEach(anchors::add);
    }
    return new Part(
        text.substring(begin, end),
        places(claims, mark -> mark.covers(begin, end)),
        places(events, mark -> mark.covers(begin, end)),
        anchors,
        places(claims, mark -> mark.ends(end)),
        places(events, mark -> mark.ends(end)));
  }

  private static List<Integer> places(
      List<Marks> marks, java.util.function.Predicate<Marks> which) {
    return IntStream.range(0, marks.size()).filter(i -> which.test(marks.get(i))).boxed().toList();
  }
}
