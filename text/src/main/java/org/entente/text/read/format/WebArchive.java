package org.entente.text.read.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.text.read.entry.ArticleDraft;
import org.entente.text.read.entry.Item;
import org.entente.text.read.entry.Items;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.ReadSettings;
import org.entente.text.read.entry.TooLarge;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A WARC file: each response that is a web page is an article. Other records, other media and other
 * answers than 200 are passed over. A page without a named site has its host as its outlet.
 */
final class WebArchive implements Format {

  private static final int OK = 200;

  @Override
  public Items open(Input input) throws IOException {
    WarcReader reader = new WarcReader(input.bytes());
    return new Items() {
      private final Deque<Problem> notices = new ArrayDeque<>();
      private long number;

      @Override
      public Optional<Item> next() throws IOException {
        if (!notices.isEmpty()) {
          return Optional.of(notices.removeFirst());
        }
        for (Optional<WarcRecord> r = reader.next(); r.isPresent(); r = reader.next()) {
          number++;
          if (r.get() instanceof WarcResponse response) {
            Origin place = Origin.of(input.name(), number);
            Optional<Item> item = item(response, place, input.settings(), notices::add);
            if (item.isPresent()) {
              return item;
            }
          }
        }
        return Optional.empty();
      }

      @Override
      public void close() throws IOException {
        reader.close();
      }
    };
  }

  private static Optional<Item> item(
      WarcResponse response, Origin place, ReadSettings settings, Consumer<Problem> notices) {
    Origin origin = place.at(Optional.ofNullable(response.target()));
    try {
      HttpResponse http = response.http();
      if (http.status() != OK || !mayBePage(http)) {
        return Optional.empty();
      }
      HttpBody body = HttpBody.of(http, settings.entryBytes());
      if (!isPage(http) && !body.beginsAsPage()) {
        return Optional.empty();
      }
      if (body.cutOff() && body.bytes().length > 0) {
        notices.accept(
            new Problem(
                Problem.Kind.MALFORMED,
                origin,
                "the response breaks off; what there is of it was read",
                "Download the page again"));
      }
      return Optional.of(withHost(HtmlFile.draft(body.bytes(), body.charset(), origin)));
    } catch (TooLarge e) {
      return Optional.of(wrong(Problem.Kind.TOO_LARGE, origin, e));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(wrong(Problem.Kind.MALFORMED, origin, e));
    }
  }

  /** Of responses of no type, or of one that servers give to anything, the first bytes decide. */
  private static boolean mayBePage(HttpResponse http) {
    String type = type(http);
    return isPage(http)
        || type.isEmpty()
        || type.startsWith("text/plain")
        || type.startsWith("application/octet-stream");
  }

  private static String type(HttpResponse http) {
    return http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT).strip();
  }

  private static boolean isPage(HttpResponse http) {
    String type = type(http);
    return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
  }

  private static Item withHost(Item item) {
    if (item instanceof ArticleDraft d && d.outlet().isEmpty()) {
      return new ArticleDraft(
          d.text(), d.title(), host(d.origin()), d.dates(), d.language(), d.form(), d.origin());
    }
    return item;
  }

  private static Optional<String> host(Origin origin) {
    return origin
        .url()
        .map(url -> url.replaceFirst("(?i)^https?://(www\\.)?", "").split("[/:?#]", 2)[0])
        .filter(host -> !host.isBlank());
  }

  private static Problem wrong(Problem.Kind kind, Origin origin, Exception e) {
    return new Problem(
        kind, origin, "the response cannot be read: " + e.getMessage(), "Download the page again");
  }
}
