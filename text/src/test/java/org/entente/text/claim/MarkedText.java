package org.entente.text.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Manner;
import org.entente.text.event.TextSpan;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Detail;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.TextForm;

/**
 * An article with the claims that a reader marked in it.
 *
 * @param name of the file
 * @param article the article
 * @param claims what the reader marked
 */
record MarkedText(String name, Article article, List<Marked> claims) {

  /**
   * A claim as a reader marked it.
   *
   * @param manner in whose words
   * @param words places of its pieces in the text
   * @param speaker label of the voice
   * @param country code, or a hyphen
   * @param capacity of the voice
   * @param about codes of states
   * @param topics such as {@code TURMOIL:LOOSENS}
   */
  record Marked(
      Manner manner,
      List<TextSpan> words,
      String speaker,
      String country,
      Capacity capacity,
      List<String> about,
      List<String> topics) {}

  private static final String CLAIMS = "=== claims";
  private static final int FIELDS = 9;

  /** The same articles with the marks of another reader, one file of lines for each. */
  static List<MarkedText> in(Path folder, Path marks) {
    return in(folder).stream().map(first -> first.by(marks)).toList();
  }

  private MarkedText by(Path marks) {
    try {
      List<Marked> other = new ArrayList<>();
      for (String line : Files.readAllLines(marks.resolve(name))) {
        if (!line.isBlank()) {
          other.add(marked(Path.of(name), article.text(), line));
        }
      }
      return new MarkedText(name, article, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles of a folder, by name. */
  static List<MarkedText> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(MarkedText::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MarkedText read(Path file) {
    try {
      String all = Files.readString(file, StandardCharsets.UTF_8);
      int claims = all.indexOf(CLAIMS);
      int body = all.indexOf("\n\n") + 2;
      String text = all.substring(body, claims).strip();
      String head = all.substring(0, body);
      Article article =
          new Article(
              text,
              detail(field(head, "title")),
              detail(field(head, "outlet")),
              detail(field(head, "published").map(LocalDate::parse)),
              new Detail.Stated<>("en"),
              TextForm.BODY,
              Origin.of(file.getFileName().toString()));
      List<Marked> marked = new ArrayList<>();
      for (String line : all.substring(claims + CLAIMS.length()).strip().split("\n")) {
        if (!line.isBlank()) {
          marked.add(marked(file, text, line));
        }
      }
      return new MarkedText(file.getFileName().toString(), article, marked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Detail<T> detail(Optional<T> value) {
    return Detail.of(Optional.empty(), value);
  }

  private static Optional<String> field(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Marked marked(Path file, String text, String line) {
    String[] fields = line.split(" \\| ", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException(
          file.getFileName() + ": " + fields.length + " fields, not " + FIELDS + ": " + line);
    }
    List<TextSpan> words = new ArrayList<>();
    int from = 0;
    for (String piece : fields[1].split(" \\.\\.\\. ", -1)) {
      int at = text.indexOf(piece, from);
      at = at < 0 ? text.indexOf(piece) : at;
      if (at < 0) {
        throw new IllegalArgumentException(file.getFileName() + ": not in the text: " + piece);
      }
      words.add(new TextSpan(at, at + piece.length()));
      from = at + piece.length();
    }
    return new Marked(
        Manner.valueOf(fields[0].toUpperCase(java.util.Locale.ROOT)),
        words,
        fields[2],
        fields[3],
        Capacity.valueOf(fields[4]),
        list(fields[7]),
        list(fields[8]));
  }

  private static List<String> list(String field) {
    return field.strip().equals("-") ? List.of() : Arrays.asList(field.strip().split(" ", -1));
  }
}
