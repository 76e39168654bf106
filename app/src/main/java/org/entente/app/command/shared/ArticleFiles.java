package org.entente.app.command.shared;

import java.util.List;
import org.entente.engine.source.ArticleInput;
import org.entente.engine.source.Sources;
import org.entente.text.article.CodedArticle;
import org.entente.text.read.ArticleReader;

/** Articles named on the command line; {@code -} is standard input. */
public final class ArticleFiles {

  private ArticleFiles() {}

  /** Reads and codes articles as they are; none if none are named. */
  public static List<CodedArticle> coded(Session session, Sources sources, List<String> names) {
    return names.isEmpty()
        ? List.of()
        : new ArticleInput(sources)
            .read(ArticleReader.withDefaults(), names, System.in, List.of(), session.feedback())
            .articles();
  }
}
