package org.entente.spark.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.entente.core.record.NewsEvent;
import org.entente.data.casebook.CasebookException;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.text.actor.LeaderTerm;
import org.entente.text.article.ArticleCoder;
import org.entente.text.article.ArticleRecords;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.entente.text.read.entry.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodersTest {

  @TempDir Path folder;

  @Test
  void leadersOfAWorkspaceAreKnown()
      throws CasebookException, WorkspaceException, SQLException, IOException {
    Workspace workspace = new Workspace(folder.resolve("workspace"));
    try (Store store = workspace.openForWriting()) {
      store.execute(
          "CREATE TABLE archigos AS SELECT 732 AS gwcode, 'Zorbin' AS leader, DATE '2018-01-01' AS"
              + " start_date, DATE '2020-01-01' AS end_date, 'KOR-2018' AS obsid");
    }
    List<LeaderTerm> leaders = Coders.leaders(workspace);
    assertThat(leaders).extracting(LeaderTerm::code).containsExactly("KOR");
    assertThat(sources(Coders.standard(leaders, List.of()))).contains(List.of("KOR"));
    assertThat(sources(Coders.standard())).doesNotContain(List.of("KOR"));
  }

  private List<List<String>> sources(ArticleCoder coder) throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("a.jsonl"),
            "{\"title\": \"Row\", \"date\": \"2019-05-01\", \"text\": \"President Zorbin sharply criticised Japan on Tuesday.\"}");
    try (Articles articles = ArticleReader.withDefaults().read(text)) {
      Article article = articles.next();
      return ArticleRecords.events(article, coder.code(article).events(), "s").stream()
          .map(NewsEvent::sources)
          .toList();
    }
  }
}
