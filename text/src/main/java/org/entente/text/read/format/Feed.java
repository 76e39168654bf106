package org.entente.text.read.format;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.text.read.entry.ArticleDraft;
import org.entente.text.read.entry.Item;
import org.entente.text.read.entry.Items;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.TextForm;
import org.entente.text.read.page.PageReader;
import org.entente.text.read.stream.XmlGuard;

/**
 * An RSS or Atom file: each item is an article, with the fuller of its content and its summary as
 * its text. Feeds that declare a document type are refused, for there the entity bombs are.
 */
final class Feed implements Format {

  @Override
  public Items open(Input input) throws IOException {
    String xml = HtmlFile.decode(input.whole(), Optional.empty()).strip();
    XmlGuard.check(xml, input.settings().depth());
    SyndFeed feed = parse(xml);
    List<List<String>> dates = FeedDates.of(xml);
    boolean told = dates.size() == feed.getEntries().size();
    Iterator<SyndEntry> entries = feed.getEntries().iterator();
    return new Items() {
      private long number;

      @Override
      public Optional<Item> next() {
        if (!entries.hasNext()) {
          return Optional.empty();
        }
        List<String> days = told ? dates.get((int) number) : List.of();
        return Optional.of(item(entries.next(), feed, days, Origin.of(input.name(), ++number)));
      }
    };
  }

  private static SyndFeed parse(String xml) throws IOException {
    try {
      // The locale is that of the month names.
      SyndFeedInput reader = new SyndFeedInput(false, Locale.US);
      reader.setAllowDoctypes(false);
      return reader.build(new StringReader(xml));
    } catch (FeedException | IllegalArgumentException e) {
      throw new IOException("not RSS or Atom: " + e.getMessage(), e);
    }
  }

  private static Item item(SyndEntry entry, SyndFeed feed, List<String> days, Origin place) {
    Origin origin = place.at(Optional.ofNullable(entry.getLink()));
    String text =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .map(SyndContent::getValue)
            .filter(value -> value != null)
            .map(PageReader::strip)
            .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    if (text.isBlank()) {
      return new Problem(
          Problem.Kind.NO_TEXT,
          origin,
          "the item has neither content nor summary",
          "Download the page that it links to, and read that");
    }
    return new ArticleDraft(
        text,
        Optional.ofNullable(entry.getTitle()).map(PageReader::strip),
        Optional.ofNullable(feed.getTitle()).map(PageReader::strip),
        days,
        Optional.ofNullable(feed.getLanguage()),
        TextForm.STRIPPED,
        origin);
  }
}
