package org.entente.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up news, always the same. */
public final class News {

  private static final List<String> STATES =
      List.of("Japan", "South Korea", "the United States", "China", "Australia", "the Philippines");
  private static final List<String> DEEDS =
      List.of(
          "%s and %s signed a defence agreement on Tuesday.",
          "%s imposed sanctions on %s after the talks failed.",
          "%s criticised %s over the disputed islands.",
          "The foreign minister of %s met his counterpart from %s in Geneva.",
          "%s rejected a proposal by %s to resume the talks.",
          "%s sent humanitarian aid to %s after the earthquake.",
          "\"We will stand with our ally,\" the prime minister of %s said of %s.",
          "Analysts say the alliance of %s and %s has never been weaker.");
  private static final List<String> FILLING =
      List.of(
          "The weather in the capital was mild and the streets were full of people that day.",
          "Shares rose a little in the morning and fell again before the market had closed.",
          "Officials did not say when the next meeting would be held or who would attend it.",
          "Residents of the port said that they had seen nothing of the kind in thirty years.");

  private final Random random;

  public News(long seed) {
    random = new Random(seed);
  }

  /** JSON Lines of articles; every fourth is a copy of the one before, with another outlet. */
  public List<String> jsonLines(int count) {
    List<String> lines = new ArrayList<>();
    String text = "";
    for (int i = 0; i < count; i++) {
      boolean copy = i % 4 == 3;
      text = copy ? "By our own correspondent. " + text : text(12);
      lines.add(
          "{\"title\": \"Report "
              + (copy ? i - 1 : i)
              + "\", \"outlet\": \""
              + (copy ? "Post" : "Wire")
              + "\", \"date\": \"2019-0"
              + (1 + i / 4 % 9)
              + "-1"
              + i % 4
              + "\", \"text\": \""
              + text.replace("\"", "\\\"")
              + "\"}");
    }
    return lines;
  }

  private String text(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      String one = STATES.get(random.nextInt(STATES.size()));
      String other = STATES.get(random.nextInt(STATES.size()));
      text.append(
              i % 3 == 2
                  ? FILLING
                      .get(random.nextInt(FILLING.size()))
                      .replace("thirty", "" + random.nextInt(90))
                  : String.format(
                      java.util.Locale.ROOT,
                      DEEDS.get(random.nextInt(DEEDS.size())),
                      Character.toUpperCase(one.charAt(0)) + one.substring(1),
                      other))
          .append(' ');
    }
    return text.toString().strip();
  }

  /** A folder with two files of JSON Lines, a web archive that breaks off, and a giant. */
  public static Path folder(Path parent, int count) throws IOException {
    Path news = Files.createDirectories(parent.resolve("news"));
    List<String> lines = new News(11).jsonLines(count);
    Files.write(news.resolve("a.jsonl"), lines.subList(0, count / 2));
    Files.write(news.resolve("b.jsonl"), lines.subList(count / 3, count));
    Files.writeString(news.resolve("giant.txt"), "The alliance " + "holds and ".repeat(1 << 20));
    Files.writeString(news.resolve("tower.txt"), "Japan " + "and South Korea ".repeat(40_000));
    Files.write(news.resolve("broken.warc"), brokenArchive());
    return news;
  }

  private static byte[] brokenArchive() {
    String body =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Visit</title></head><body><article><p>"
            + new News(5).text(10)
            + "</p></article></body></html>";
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%d>\r\nWARC-Date: 2019-05-01T00:00:00Z\r\nWARC-Target-URI: http://www.example.org/%d\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n";
    String whole = String.format(java.util.Locale.ROOT, record, 1, 1, body.length(), body);
    String broken = whole.substring(0, 60) + "Content-Length: many\r\n\r\n<html>";
    return (whole + broken).getBytes(StandardCharsets.UTF_8);
  }
}
