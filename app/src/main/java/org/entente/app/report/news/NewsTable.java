package org.entente.app.report.news;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.report.format.SafeCells;
import org.entente.text.actor.Actor;
import org.entente.text.article.CodedArticle;
import org.entente.text.event.CodedEvent;
import org.entente.text.event.Participant;
import org.entente.text.read.entry.Article;
import org.entente.text.read.story.Story;

/** Writes coded events as a table, one row each; several values in a cell are parted by a blank. */
public final class NewsTable {

  private static final String[] HEADER = {
    "origin",
    "title",
    "outlet",
    "published",
    "story",
    "date",
    "event",
    "mode",
    "context",
    "source",
    "target",
    "reciprocal",
    "aux",
    "reporter",
    "rule",
    "begin",
    "end",
    "trigger",
    "sentence"
  };

  private NewsTable() {}

  /**
   * The table as CSV.
   *
   * @param stories whose numbers, from 1, say which rows belong to the same story
   * @param all whether events within one society are written too
   * @param raw whether text is written as it is, and not as {@link SafeCells} has it
   */
  public static String csv(
      List<CodedArticle> articles, List<Story> stories, boolean all, boolean raw) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      for (Article article : stories.get(i).articles()) {
        numbers.put(article.origin().toString(), i + 1);
      }
    }
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      for (CodedArticle coded : articles) {
        int story = numbers.getOrDefault(coded.article().origin().toString(), 0);
        coded
            .events(all)
            .forEach(event -> csv.writeRecord(SafeCells.row(raw, row(coded, event, story))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String[] row(CodedArticle coded, CodedEvent event, int story) {
    Article article = coded.article();
    return new String[] {
      article.origin().toString(),
      article.title().value().orElse(""),
      article.outlet().value().orElse(""),
      article.published().value().map(Object::toString).orElse(""),
      String.valueOf(story),
      event.date().map(Object::toString).orElse(""),
      event.type().name(),
      event.mode().orElse(""),
      event.contexts().stream().sorted().collect(Collectors.joining(" ")),
      codes(event.sources()),
      codes(event.targets()),
      event.isReciprocal() ? "1" : "0",
      CodedArticle.flags(event),
      event.reporter().map(Participant::actor).map(CodedArticle::code).orElse(""),
      event.rule(),
      String.valueOf(event.sentence().begin()),
      String.valueOf(event.sentence().end()),
      coded.quote(event.trigger()),
      coded.quote(event.sentence())
    };
  }

  private static String codes(List<Participant> participants) {
    return participants.stream()
        .map(Participant::actor)
        .map(Actor::code)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
