package org.entente.text.read.entry;

import java.io.Serializable;

/**
 * Every bound that reading keeps to. What exceeds one is a {@link Problem}, and reading goes on
 * behind it where the format allows that.
 *
 * @param articleChars most characters of the text of one article
 * @param entryBytes most bytes of one entry: a page, a feed, a text file, a record of a web archive
 *     or a table, an element of a JSON array. It bounds the memory that reading takes
 * @param lineBytes most bytes of one line of a table or of JSON Lines
 * @param fileBytes most bytes of one file, counted after decompression
 * @param gzipRatio most bytes out of one compressed byte; more is taken for a bomb
 * @param gzipFreeBytes bytes that may come out of a compressed file before its ratio counts
 * @param depth deepest nesting of JSON, of XML and of folders
 * @param detailChars longest title, outlet or address; what is longer is cut
 * @param englishWords fewest words from which the language is judged; fewer say nothing
 * @param englishShare smallest share of English stop words, 0 to 1, in an English text
 */
public record ReadSettings(
    int articleChars,
    int entryBytes,
    int lineBytes,
    long fileBytes,
    int gzipRatio,
    long gzipFreeBytes,
    int depth,
    int detailChars,
    int englishWords,
    double englishShare)
    implements Serializable {

  /** Checks that every bound is positive. */
  public ReadSettings {
    require(articleChars, "articleChars");
    require(entryBytes, "entryBytes");
    require(lineBytes, "lineBytes");
    require(fileBytes, "fileBytes");
    require(gzipRatio, "gzipRatio");
    require(gzipFreeBytes, "gzipFreeBytes");
    require(depth, "depth");
    require(detailChars, "detailChars");
    require(englishWords, "englishWords");
    if (!(englishShare >= 0 && englishShare <= 1)) {
      throw new IllegalArgumentException("englishShare must lie in 0 to 1, not " + englishShare);
    }
  }

  /**
   * A million characters an article; 16 MB an entry, 8 MB a line, 1 TB a file; 200-fold compression
   * behind the first 16 MB (text compresses three- to twentyfold); depth 64; English from 12
   * percent of stop words (running English has 25 to 45) in 30 words or more.
   */
  public static ReadSettings withDefaults() {
    return new ReadSettings(
        1_000_000, 16 << 20, 8 << 20, 1L << 40, 200, 16L << 20, 64, 1_000, 30, 0.12);
  }

  /** With other sizes for article, entry and line. */
  public ReadSettings withSizes(int article, int entry, int line) {
    return new ReadSettings(
        article,
        entry,
        line,
        fileBytes,
        gzipRatio,
        gzipFreeBytes,
        depth,
        detailChars,
        englishWords,
        englishShare);
  }

  /**
   * With other bounds of whole files: bytes, ratio of compression and where that begins to count.
   */
  public ReadSettings withFiles(long bytes, int ratio, long free) {
    return new ReadSettings(
        articleChars,
        entryBytes,
        lineBytes,
        bytes,
        ratio,
        free,
        depth,
        detailChars,
        englishWords,
        englishShare);
  }

  private static void require(long value, String name) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be positive, not " + value);
    }
  }
}
