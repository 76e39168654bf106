package org.entente.app.command.shared;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.entente.engine.source.ArticleInput;
import org.entente.engine.source.FailedException;
import org.entente.engine.source.Sources;
import org.entente.text.article.CodedArticle;
import org.entente.text.read.ArticleReader;

/** Articles named on the command line; {@code -} is standard input. */
public final class ArticleFiles {

  private ArticleFiles() {}

  /**
   * Reads and codes articles as they are; none if none are named.
   *
   * @throws FailedException if a file that is named is not there, or no article could be read: an
   *     answer without them would look like one with them
   */
  public static List<CodedArticle> coded(Session session, Sources sources, List<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    names.forEach(ArticleFiles::requirePresent);
    List<CodedArticle> coded =
        new ArticleInput(sources)
            .read(ArticleReader.withDefaults(), names, System.in, List.of(), session.feedback())
            .articles();
    if (coded.isEmpty()) {
      throw new FailedException("no article could be read");
    }
    return coded;
  }

  private static void requirePresent(String name) {
    try {
      if (!name.equals("-") && !Files.exists(Path.of(name))) {
        throw new FailedException("missing file " + name + "; check the name after --with");
      }
    } catch (InvalidPathException e) {
      throw new FailedException("\"" + name + "\" cannot be the name of a file", e);
    }
  }
}
