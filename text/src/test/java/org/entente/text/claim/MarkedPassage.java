package org.entente.text.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.entente.text.event.TextSpan;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Detail;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.TextForm;

/**
 * A short passage with the claims that a reader marked in it.
 *
 * @param text the passage
 * @param claims what the reader marked
 */
record MarkedPassage(String text, List<Marked> claims) {

  /**
   * A claim as a reader marked it.
   *
   * @param words place of its words
   * @param speaker label of the voice
   * @param affiliation where the voice belongs, or a hyphen
   * @param country code, or a hyphen where no reader could know it
   */
  record Marked(TextSpan words, String speaker, String affiliation, String country) {}

  /** Which half of the passages. */
  enum Half {
    READ,
    UNREAD
  }

  /** The passages of a resource beside this class. */
  static List<MarkedPassage> in(String resource) {
    List<MarkedPassage> passages = new ArrayList<>();
    List<String> body = new ArrayList<>();
    List<Marked> claims = new ArrayList<>();
    boolean marks = false;
    for (String line : (lines(resource) + "\n\n").split("\n", -1)) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.equals("---")) {
        marks = true;
      } else if (marks && line.isBlank()) {
        passages.add(new MarkedPassage(String.join("\n", body).strip(), List.copyOf(claims)));
        body.clear();
        claims.clear();
        marks = false;
      } else if (marks) {
        claims.add(marked(String.join("\n", body).strip(), line));
      } else {
        body.add(line);
      }
    }
    return passages;
  }

  /** Lines of a resource as one text. */
  static String lines(String resource) {
    try (InputStream in = MarkedPassage.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By the checksum of the words: rules are written on the one half and not on the other. */
  static Half half(String words) {
    CRC32 sum = new CRC32();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % 2 == 0 ? Half.READ : Half.UNREAD;
  }

  Half half() {
    return half(text);
  }

  /** As an article of no outlet. */
  Article article() {
    return new Article(
        text,
        Detail.of(Optional.empty(), Optional.empty()),
        Detail.of(Optional.empty(), Optional.empty()),
        Detail.of(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 4))),
        new Detail.Stated<>("en"),
        TextForm.BODY,
        Origin.of("passage"));
  }

  private static Marked marked(String text, String line) {
    String[] fields = line.split(" \\| ", -1);
    int at = text.indexOf(fields[0]);
    if (fields.length != 4 || at < 0) {
      throw new IllegalArgumentException("not four fields, or not in the text: " + line);
    }
    return new Marked(new TextSpan(at, at + fields[0].length()), fields[1], fields[2], fields[3]);
  }
}
