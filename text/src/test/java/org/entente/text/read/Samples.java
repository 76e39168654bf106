package org.entente.text.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.Problems;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Sources made up for the tests, one of each format. */
final class Samples {

  static final String BODY =
      "The foreign minister of Norland met her counterpart from Sudland on Tuesday, and they agreed"
          + " to open the bridge that had been closed for three years. She said that both of the"
          + " governments would share the cost of it.";

  private Samples() {}

  static String text() {
    return "OPINION / OBSERVER\nBridge to open again\nPublished: Jan 07, 2025 12:43 AM\n"
        + "Source: Harbour Post\nBy Ann Writer\nIllustration: A. B./HP\n\n"
        + BODY
        + "\n\nThe end of it: all is well.\n";
  }

  static String jsonLines() {
    return "{\"headline\":\"One\",\"body\":\""
        + BODY
        + "\",\"published_at\":\"2025-01-07T10:00:00Z\",\"source\":{\"name\":\"Post\"}}\n"
        + "{\"headline\":\"Two\",\"body\":\n"
        + "\n{\"headline\":\"Three\",\"body\":\"<p>A short one.</p><p>&amp; more.</p>\"}\n";
  }

  static String jsonArray() {
    return "[\n {\"title\": \"One\", \"text\": \""
        + BODY
        + " {\\\"}\"},\n {\"title\": bad},\n"
        + " {\"title\": \"Three\", \"text\": [\"First.\", \"Second.\"]}\n]\n";
  }

  static String csv() {
    return "date,title,text,outlet\n2025-01-07,One,\""
        + BODY
        + "\nIt said \"\"yes\"\".\",Post\n,Two,,Post\n2025-01-08,Three,Short; but fine,Post\n";
  }

  static String rss() {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Post</title>"
        + "<link>https://post.example</link><description>d</description>"
        + "<item><title>One &amp; all</title><link>https://post.example/1</link>"
        + "<pubDate>Tue, 07 Jan 2025 10:00:00 GMT</pubDate><description>&lt;p&gt;"
        + BODY
        + "&lt;/p&gt;</description></item><item><title>Empty</title></item></channel></rss>";
  }

  static String atom() {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Notes</title><id>x</id>"
        + "<updated>2025-01-07T10:00:00Z</updated><entry><title>One</title><id>y</id>"
        + "<updated>2025-01-07T10:00:00Z</updated><content type=\"html\">&lt;b&gt;"
        + BODY
        + "&lt;/b&gt;</content></entry></feed>";
  }

  static byte[] page(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page, a picture, a page that was not found, and a page without a site. */
  static byte[] warc() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(out)) {
      writer.write(response("https://post.example/a", 200, "text/html", page("news-site.html")));
      writer.write(response("https://post.example/b.png", 200, "image/png", new byte[50]));
      writer.write(response("https://post.example/c", 404, "text/html", page("blog.html")));
      byte[] plain = ("<p>" + BODY.replace("bridge", "br\u00FCcke") + "</p>").getBytes(LATIN);
      writer.write(response("https://www.x.example/d", 200, "text/html; charset=latin1", plain));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final java.nio.charset.Charset LATIN = StandardCharsets.ISO_8859_1;

  static WarcResponse response(String url, int status, String type, byte[] body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "x").body(MediaType.parse(type), body).build();
    return new WarcResponse.Builder(url).body(http).build();
  }

  static byte[] gzip(byte[]... members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] member : members) {
      try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
        gz.write(member);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What a source gives. */
  record Result(List<Article> articles, Problems problems) {

    List<String> messages() {
      return problems.kept().stream().map(Problem::toString).toList();
    }
  }

  static Result read(ArticleReader reader, String name, byte[] bytes) {
    return result(reader.read(new ByteArrayInputStream(bytes), name));
  }

  static Result read(String name, String content) {
    return read(ArticleReader.withDefaults(), name, bytes(content));
  }

  static Result result(Articles articles) {
    List<Article> list = new ArrayList<>();
    articles.forEachRemaining(list::add);
    articles.close();
    return new Result(list, articles.problems());
  }
}
