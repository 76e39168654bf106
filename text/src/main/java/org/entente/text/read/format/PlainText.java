package org.entente.text.read.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.read.entry.ArticleDraft;
import org.entente.text.read.entry.CleanText;
import org.entente.text.read.entry.Item;
import org.entente.text.read.entry.Items;
import org.entente.text.read.entry.NewsDate;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.TextForm;
import org.entente.text.read.stream.Decoder;

/**
 * A text file, which is one article. Short lines before the first paragraph are its header: lines
 * such as {@code Date: ...}, {@code Source: ...}, {@code By ...}, captions, a line in capitals, and
 * the title, which is the first other line that does not end as a sentence does. If no paragraph
 * follows, the whole file is the text.
 */
final class PlainText implements Format {

  private static final int HEADER_LINES = 15;
  private static final int LONGEST_TITLE = 200;
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(title|headline|date|published(?: on)?|publication date|updated|posted(?: on)?|source"
              + "|outlet|publisher|publication|language|url|link|by|author|byline|dateline|section)"
              + "\\s*:\\s*(.*)");
  private static final Pattern PASSED_OVER =
      Pattern.compile(
          "(?i)(by [\\p{L} .,'-]{3,80}|(illustration|photo|image|file photo|video)\\b.*)");

  @Override
  public Items open(Input input) {
    return Items.one(() -> read(input));
  }

  private static Item read(Input input) throws IOException {
    String all = CleanText.of(Decoder.decode(input.whole(), Optional.empty()));
    return new Reading(List.of(all.split("\n", HEADER_LINES + 1))).draft(all, input.name());
  }

  /** The header as far as it has been read. */
  private static final class Reading {
    private final List<String> lines;
    private final List<String> dates = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> url = Optional.empty();

    Reading(List<String> lines) {
      this.lines = lines;
    }

    ArticleDraft draft(String all, String file) {
      int first = 0;
      while (first < Math.min(lines.size(), HEADER_LINES) && header(lines.get(first))) {
        first++;
      }
      String body = String.join("\n", lines.subList(first, lines.size())).strip();
      if (body.isEmpty()) {
        return new ArticleDraft(
            all, Optional.empty(), outlet, dates, language, TextForm.BODY, origin(file));
      }
      return new ArticleDraft(body, title, outlet, dates, language, TextForm.BODY, origin(file));
    }

    private Origin origin(String file) {
      return Origin.of(file).at(url);
    }

    private boolean header(String line) {
      Matcher labelled = LABELLED.matcher(line);
      if (labelled.matches()) {
        label(labelled.group(1).toLowerCase(Locale.ROOT), labelled.group(2));
        return true;
      }
      if (line.isBlank() || PASSED_OVER.matcher(line).matches() || kicker(line)) {
        return true;
      }
      if (line.length() <= 40 && NewsDate.in(line).isPresent()) {
        dates.add(line);
        return true;
      }
      boolean isTitle = title.isEmpty() && line.length() <= LONGEST_TITLE && !sentence(line);
      if (isTitle) {
        title = Optional.of(line);
      }
      return isTitle;
    }

    private void label(String label, String value) {
      Optional<String> said = Optional.of(value).filter(v -> !v.isBlank());
      switch (label) {
        case "title", "headline" -> title = title.or(() -> said);
        case "source", "outlet", "publisher", "publication" -> outlet = outlet.or(() -> said);
        case "language" -> language = language.or(() -> said);
        case "url", "link" -> url = url.or(() -> said);
        case "by", "author", "byline", "dateline", "section", "updated" -> {}
        default -> said.ifPresent(dates::add);
      }
    }

    private static boolean kicker(String line) {
      return line.length() <= 60
          && line.equals(line.toUpperCase(Locale.ROOT))
          && !sentence(line)
          && line.chars().anyMatch(Character::isLetter)
          && line.indexOf(' ') >= 0
          && line.indexOf('/') >= 0;
    }

    private static boolean sentence(String line) {
      return line.matches("(?s).*[.!:\u2026][\"'\u201D\u2019)]*");
    }
  }
}
