package org.entente.text.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.entente.text.read.Samples.BODY;
import static org.entente.text.read.Samples.bytes;
import static org.entente.text.read.Samples.gzip;
import static org.entente.text.read.Samples.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.text.read.Samples.Result;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.CleanText;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.ReadSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileInputTest {

  private static final String GOOD = "{\"text\":\"" + BODY + "\"}\n";

  private static final ArticleReader SMALL =
      ArticleReader.withDefaults()
          .with(ReadSettings.withDefaults().withSizes(5_000, 20_000, 10_000));

  @Test
  void aLineOfTenMegabytesIsSkippedAndTheNextOneRead() {
    String huge = "{\"text\":\"" + "x".repeat(10 << 20) + "\"}\n";

    Result result = read("a.jsonl", GOOD + huge + GOOD);

    assertThat(result.articles()).hasSize(2);
    assertThat(result.messages()).singleElement().asString().contains("line 2: the line has more");
  }

  @Test
  void everyBoundIsKept() {
    String row = "\"" + "x ".repeat(4_000) + "\n" + "x ".repeat(4_000) + "\n";
    String text = "word ".repeat(1_500);

    assertThat(kinds("a.txt", text)).containsExactly(Problem.Kind.TOO_LARGE);
    assertThat(kinds("a.txt", "x".repeat(20_001))).containsExactly(Problem.Kind.TOO_LARGE);
    assertThat(kinds("a.html", "<p>" + text.repeat(9))).containsExactly(Problem.Kind.TOO_LARGE);
    assertThat(kinds("a.rss", Samples.rss() + " ".repeat(20_000)))
        .containsExactly(Problem.Kind.TOO_LARGE);
    assertThat(kinds("a.json", "[{\"text\":\"" + "x".repeat(20_000) + "\"}," + GOOD + "]"))
        .containsExactly(Problem.Kind.TOO_LARGE);
    assertThat(kinds("a.csv", "title,text\na," + row + row + row + "b,ok\n"))
        .contains(Problem.Kind.MALFORMED);
  }

  private static java.util.List<Problem.Kind> kinds(String name, String content) {
    return read(SMALL, name, bytes(content)).problems().kept().stream().map(Problem::kind).toList();
  }

  @Test
  void aBombIsNotUnpacked() {
    byte[] bomb = gzip(bytes(GOOD), bytes("x".repeat(64 << 20)));

    Result result = read(ArticleReader.withDefaults(), "a.jsonl.gz", bomb);

    assertThat(result.articles()).hasSize(1);
    assertThat(result.messages())
        .singleElement()
        .asString()
        .contains("more than 200 bytes per compressed byte");
  }

  @Test
  void thousandsOfEmptyMembersTakeNoOtherFileWithThem() {
    byte[][] members = new byte[40_000][];
    Arrays.fill(members, gzip(new byte[0]));
    members[39_999] = gzip(bytes(GOOD));

    assertThat(read(ArticleReader.withDefaults(), "a.jsonl.gz", joined(members)).articles())
        .hasSize(1);
  }

  private static byte[] joined(byte[]... members) {
    var all = new java.io.ByteArrayOutputStream();
    for (byte[] member : members) {
      all.writeBytes(member);
    }
    return all.toByteArray();
  }

  @Test
  void aRunWithoutASpaceIsLeftOutAndSaid() {
    for (String sign : new String[] {"\"", "-", "(", "\uD83D\uDE00", "a\u0301", "abc/"}) {
      Result result = read("a.txt", BODY + "\n\n" + sign.repeat(2_000) + " It is so.");

      assertThat(result.articles())
          .singleElement()
          .satisfies(
              a -> assertThat(a.text()).hasSizeLessThan(400).contains("three years", "It is so."));
      assertThat(result.messages()).singleElement().asString().contains("without a space left out");
    }
  }

  @Test
  void aFileHasAsManyBytesAsAreAllowed() {
    ReadSettings settings = ReadSettings.withDefaults().withFiles(100_000, 200, 1_000_000);

    Result result =
        read(ArticleReader.withDefaults().with(settings), "a.jsonl", bytes(GOOD.repeat(1_000)));

    assertThat(result.articles()).hasSizeBetween(100, 500);
    assertThat(result.messages()).singleElement().asString().contains("more than 100000 bytes");
  }

  @Test
  void aPageInAWebArchiveIsBoundedAfterItsOwnDecompression() throws Exception {
    var out = new java.io.ByteArrayOutputStream();
    try (var writer = new org.netpreserve.jwarc.WarcWriter(out)) {
      var http =
          new org.netpreserve.jwarc.HttpResponse.Builder(200, "OK")
              .addHeader("Content-Encoding", "gzip")
              .body(org.netpreserve.jwarc.MediaType.HTML, gzip(new byte[40 << 20]))
              .build();
      writer.write(
          new org.netpreserve.jwarc.WarcResponse.Builder("https://x.example/").body(http).build());
      writer.write(
          Samples.response(
              "https://x.example/2", 200, "text/html", Samples.page("news-site.html")));
    }

    Result result = read(ArticleReader.withDefaults(), "a.warc", out.toByteArray());

    assertThat(result.articles()).hasSize(1);
    assertThat(result.problems().kept())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.TOO_LARGE);
  }

  @Test
  void entitiesOfXmlAreRefused() {
    String bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>" + Samples.rss();
    String file = "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss>&x;</rss>";

    assertThat(read("a.rss", bomb.replace("<?xml version=\"1.0\"?>", "")).messages())
        .singleElement()
        .asString()
        .contains("declares a document type");
    assertThat(read("a.rss", file).articles()).isEmpty();
  }

  @Test
  void deepNestingIsAProblem() {
    String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
    String xml = "<rss><channel>" + "<a>".repeat(50_000) + "</a>".repeat(50_000);

    assertThat(read("a.jsonl", deep + "\n" + GOOD).articles()).hasSize(1);
    assertThat(read("a.json", deep + "\n" + GOOD).articles()).hasSize(1);
    assertThat(read("a.rss", xml).messages()).singleElement().asString().contains("nested");
  }

  @Test
  void controlCharactersAndMarksOfDirectionAreDropped() {
    String dirty = "The\u202E treaty\u0000 was\u200B signed\u0007\uFEFF by\u2066 all\uD800 of us.";

    assertThat(
            read(
                    "a.jsonl",
                    "{\"text\":\""
                        + dirty.replace("\u0000", "\\u0000").replace("\u0007", "")
                        + "\"}")
                .articles())
        .singleElement()
        .satisfies(a -> assertThat(a.text()).startsWith("The treaty was signed by all"));
    assertThat(CleanText.of(dirty)).isEqualTo("The treaty was signed by all of us.");
    assertThat(CleanText.of(" a\u00A0\t b\r\n\r\n\r\nc\u2028d ")).isEqualTo("a b\n\nc\nd");
  }

  /**
   * Every line closes a quote and opens the next: read again from each line, it would take hours.
   */
  @Test
  @Timeout(60)
  void aTableOfOpenQuotesIsReadInLinearTime() {
    String rows = "a\",\"b\n".repeat(500_000);

    assertThatCode(() -> read("a.csv", "title,text\n" + rows)).doesNotThrowAnyException();
  }

  @Test
  void aFileThatBreaksOffGivesWhatComesBefore() {
    byte[] whole = gzip(bytes(GOOD.repeat(20)), bytes(GOOD.repeat(20)));

    Result result =
        read(ArticleReader.withDefaults(), "a.jsonl.gz", Arrays.copyOf(whole, whole.length - 20));

    assertThat(result.articles()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(result.problems().count()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void randomBytesNeverThrow() {
    SplittableRandom random = new SplittableRandom(7);
    for (String name : samples().keySet()) {
      for (int i = 0; i < 60; i++) {
        byte[] bytes = new byte[random.nextInt(3_000)];
        random.nextBytes(bytes);
        neverThrows(name, bytes);
        for (int j = 0; j < bytes.length; j++) {
          bytes[j] = (byte) "<>{}[]\",:&;\n\r\t ab=\\/!-\0\u00E9".charAt((bytes[j] & 0xFF) % 24);
        }
        neverThrows(name, bytes);
      }
    }
  }

  @Test
  void cutsAndChangesOfSoundFilesNeverThrow() {
    SplittableRandom random = new SplittableRandom(11);
    samples()
        .forEach(
            (name, bytes) -> {
              for (int i = 0; i < 150; i++) {
                int from = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : 0;
                byte[] cut = Arrays.copyOfRange(bytes, from, from + random.nextInt(bytes.length));
                neverThrows(name, i % 3 == 0 ? gzip(cut) : cut);
                byte[] changed = bytes.clone();
                for (int j = 0; j <= i % 20; j++) {
                  changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                neverThrows(name, changed);
              }
            });
  }

  private static void neverThrows(String name, byte[] bytes) {
    assertThatCode(
            () -> {
              read(SMALL, name, bytes).articles().forEach(HostileInputTest::isClean);
              read(SMALL, "stream", bytes).articles().forEach(HostileInputTest::isClean);
            })
        .as(
            "%s of %s bytes: %s",
            name, bytes.length, new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotThrowAnyException();
  }

  private static void isClean(Article article) {
    assertThat(article.text()).isEqualTo(CleanText.of(article.text())).isNotBlank();
  }

  private static Map<String, byte[]> samples() {
    Map<String, byte[]> samples = new LinkedHashMap<>();
    samples.put("a.txt", bytes(Samples.text()));
    samples.put("a.html", Samples.page("news-site.html"));
    samples.put("b.html", Samples.page("blog.html"));
    samples.put("a.jsonl", bytes(Samples.jsonLines()));
    samples.put("a.json", bytes(Samples.jsonArray()));
    samples.put("a.csv", bytes(Samples.csv()));
    samples.put("a.rss", bytes(Samples.rss()));
    samples.put("a.atom", bytes(Samples.atom()));
    samples.put("a.warc", Samples.warc());
    samples.put("a.txt.gz", gzip(bytes(Samples.text())));
    samples.put("a.warc.gz", gzip(Samples.warc()));
    return samples;
  }
}
