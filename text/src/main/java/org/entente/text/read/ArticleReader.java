package org.entente.text.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.text.read.entry.FieldMap;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.Problems;
import org.entente.text.read.entry.ReadSettings;
import org.entente.text.read.entry.Statement;

/**
 * The entry point for news articles: text, HTML, RSS and Atom, JSON Lines, JSON, CSV, TSV and WARC,
 * each of them also in gzip, and folders of them. The ending of a file says its format; where it
 * does not, its first characters do. Reading is lazy and takes the memory of one entry. Nothing is
 * thrown for what a file holds, or for a file that cannot be read: such things are {@link
 * Problem}s. Equal files in an equal order give equal articles.
 */
public final class ArticleReader {

  private final ReadSettings settings;
  private final FieldMap fields;
  private final Statement stated;

  private ArticleReader(ReadSettings settings, FieldMap fields, Statement stated) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.fields = Objects.requireNonNull(fields, "fields");
    this.stated = Objects.requireNonNull(stated, "stated");
  }

  /** Usual bounds, usual names of fields, nothing stated. */
  public static ArticleReader withDefaults() {
    return new ArticleReader(ReadSettings.withDefaults(), FieldMap.usual(), Statement.nothing());
  }

  /** With other bounds. */
  public ArticleReader with(ReadSettings bounds) {
    return new ArticleReader(bounds, fields, stated);
  }

  /** With names of fields. */
  public ArticleReader with(FieldMap names) {
    return new ArticleReader(settings, names, stated);
  }

  /** With what the user says of the articles. */
  public ArticleReader with(Statement statement) {
    return new ArticleReader(settings, fields, statement);
  }

  /** The articles of files and folders, in the order of the paths; folders sorted by name. */
  public Articles read(List<Path> paths) {
    Problems problems = new Problems();
    Sources sources = new Sources(paths, settings.depth(), problems::add);
    return new Articles(() -> opened(sources, problems), new Finisher(settings, stated), problems);
  }

  /** The articles of a file or folder. */
  public Articles read(Path path) {
    return read(List.of(path));
  }

  /**
   * The articles of a stream, such as standard input; it is closed with them.
   *
   * @param name what to call it; its ending says the format, if it has one
   */
  public Articles read(InputStream stream, String name) {
    InputStream[] left = {Objects.requireNonNull(stream, "stream")};
    return new Articles(
        () -> {
          Optional<InputStream> once = Optional.ofNullable(left[0]);
          left[0] = null;
          return once.map(s -> Opening.of(name, s, settings, fields));
        },
        new Finisher(settings, stated),
        new Problems());
  }

  private Optional<Opening> opened(Sources sources, Problems problems) {
    for (Optional<Path> path = sources.next(); path.isPresent(); path = sources.next()) {
      String name = path.get().toString();
      try {
        return Optional.of(Opening.of(name, Files.newInputStream(path.get()), settings, fields));
      } catch (IOException e) {
        problems.add(unreadable(name, e));
      }
    }
    return Optional.empty();
  }

  private static Problem unreadable(String name, IOException e) {
    boolean missing = e instanceof NoSuchFileException;
    return new Problem(
        Problem.Kind.UNREADABLE,
        Origin.of(name),
        missing ? "the file does not exist" : "it cannot be opened: " + e.getMessage(),
        missing ? "Check the name" : "Check the file and its permissions");
  }
}
