package org.entente.text.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;
import org.junit.jupiter.api.Test;

/** Archived responses whose headers are not true of their bodies. */
class WebArchiveTest {

  private static final byte[] PAGE =
      "<html><p>The ministers met on Tuesday, and they agreed to open the bridge.</p></html>"
          .getBytes(StandardCharsets.UTF_8);
  private static final String HTML = "Content-Type: text/html\r\n";

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aPlainBodyUnderAHeaderOfACompressedOneIsRead() {
    for (String coding : List.of("gzip", "deflate", "br", "x-unknown")) {
      assertThat(read(HTML + "Content-Encoding: " + coding + "\r\n", PAGE)).hasSize(1);
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void deflateIsReadWithAndWithoutItsHeader() {
    for (boolean bare : List.of(true, false)) {
      assertThat(read(HTML + "Content-Encoding: deflate\r\n", deflate(bare))).hasSize(1);
    }
  }

  @Test
  void aCompressedBodyWithoutAHeaderThatSaysSoIsRead() {
    assertThat(read(HTML, gzip())).hasSize(1);
  }

  @Test
  void aBodyWhoseLastChunkIsMissingIsReadAndSaid() {
    byte[] chunk =
        ("3f0\r\n" + new String(PAGE, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);

    assertThat(read(HTML + "Transfer-Encoding: chunked\r\n", chunk)).hasSize(1);
    assertThat(problems)
        .singleElement()
        .asString()
        .contains("the response breaks off; what there is of it was read");
  }

  @Test
  void aPageWithoutADeclaredTypeIsRecognisedByItsFirstCharacters() {
    assertThat(read("Server: x\r\n", PAGE)).hasSize(1);
    assertThat(read("Content-Type: image/png\r\n", PAGE)).isEmpty();
  }

  private List<Article> read(String headers, byte[] body) {
    byte[] http =
        join(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8), body);
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
            + "WARC-Target-URI: http://a.example/\r\nWARC-Date: 2021-06-03T08:00:00Z\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length
            + "\r\n\r\n";
    byte[] warc =
        join(
            join(record.getBytes(StandardCharsets.UTF_8), http),
            "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    List<Article> articles = new ArrayList<>();
    try (Articles read =
        ArticleReader.withDefaults().read(new ByteArrayInputStream(warc), "a.warc")) {
      read.forEachRemaining(articles::add);
      problems.addAll(read.problems().kept());
    }
    return articles;
  }

  private static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(one);
    out.writeBytes(other);
    return out.toByteArray();
  }

  private static byte[] deflate(boolean bare) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing =
        new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
      packing.write(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] gzip() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
