package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.Models;
import org.entente.text.language.LanguagePipeline;
import org.entente.text.language.Sentence;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Statement;
import org.junit.jupiter.api.Test;

/**
 * The work on a text four times as long is at most five times as much, whatever it is made of. Work
 * is counted and not timed: the bytes that reading and coding allocate, and for the tokenizer,
 * whose time grows with the square of what has no space in it, the sum of those squares.
 */
class GrowthTest {

  private static final int LENGTH = 6_000;
  private static final double MOST = 5;

  private static final Map<String, String> SHAPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("quotes", "\""),
              Map.entry("quotes apart", "\" "),
              Map.entry("dashes", "-"),
              Map.entry("emoji", "\uD83D\uDE00"),
              Map.entry("emoji apart", "\uD83D\uDE00 "),
              Map.entry("combining marks", "\u0301"),
              Map.entry("marked letters", "a\u0301\u0301\u0301 "),
              Map.entry("brackets", "("),
              Map.entry("brackets apart", "( "),
              Map.entry("angles", "<a "),
              Map.entry("no full stop", "Japan and the minister of France met "),
              Map.entry("open quotations", "\u201CJapan said "),
              Map.entry("table", "Japan\t1\t2\n"),
              Map.entry("blank lines", "Japan\n\n"),
              Map.entry("hyphens", "Japan-"),
              Map.entry("addresses", "http://a.example/b?"),
              Map.entry("possessives", "'s "),
              Map.entry("short sentences", "Talks ended. ")));

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void readingAndSplittingGrowWithTheLength() {
    LanguagePipeline language = new LanguagePipeline();
    work(language, "Talks ended. ".repeat(400));

    for (Map.Entry<String, String> shape : SHAPES.entrySet()) {
      String text = shape.getValue().repeat(LENGTH / shape.getValue().length());
      double ratio =
          (double) work(language, text.repeat(4)) / Math.max(1_000_000, work(language, text));

      assertThat(ratio).as(shape.getKey()).isLessThanOrEqualTo(MOST);
      assertThat(squares(text.repeat(4)))
          .as(shape.getKey())
          .isLessThanOrEqualTo((long) (MOST * Math.max(squares(text), 500 * 500)));
    }
  }

  @Test
  void codingGrowsWithTheNumberOfSentences() {
    Models.needed();
    ArticleCoder coder = ArticleCoder.withDefaults();
    for (String sentence :
        new String[] {
          "Japan said no. ",
          "\"We will,\" Abe said. ",
          "Minister Kono of Japan said China attacked. "
        }) {
      coded(coder, sentence);
      long once = coded(coder, sentence.repeat(40));

      assertThat((double) coded(coder, sentence.repeat(160)) / once)
          .as(sentence)
          .isLessThanOrEqualTo(MOST);
    }
  }

  private long work(LanguagePipeline language, String text) {
    long before = thread.getCurrentThreadAllocatedBytes();
    try (Articles articles = read(text)) {
      articles.forEachRemaining(
          article -> {
            for (Sentence sentence : language.split(article.text())) {
              assertThat(sentence.size()).isPositive();
            }
          });
    }
    return thread.getCurrentThreadAllocatedBytes() - before;
  }

  private long coded(ArticleCoder coder, String text) {
    long before = thread.getCurrentThreadAllocatedBytes();
    try (Articles articles = read(text)) {
      articles.forEachRemaining(coder::code);
    }
    return thread.getCurrentThreadAllocatedBytes() - before;
  }

  private static long squares(String text) {
    long sum = 0;
    try (Articles articles = read(text)) {
      while (articles.hasNext()) {
        Article article = articles.next();
        for (String run : article.text().split("\\s+")) {
          sum += (long) run.length() * run.length();
        }
      }
    }
    return sum;
  }

  private static Articles read(String text) {
    return ArticleReader.withDefaults()
        .with(Statement.nothing().withLanguage("en"))
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.txt");
  }
}
