package org.entente.spark.story;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.spark.article.ArticleTable;
import org.entente.text.article.ArticleRecords;
import org.entente.text.read.entry.Article;
import org.entente.text.read.story.Stories;
import org.entente.text.read.story.Story;
import org.entente.text.read.story.StorySettings;

/** Each group of linked articles to its stories. */
public final class StoryGroups implements FlatMapGroupsFunction<String, Row, Row> {
  private static final long serialVersionUID = 1L;

  private final StorySettings settings;

  StoryGroups(StorySettings settings) {
    this.settings = settings;
  }

  static MapFunction<Row, String> key() {
    return row -> row.getAs("group");
  }

  static StructType schema() {
    return new StructType()
        .add("article", DataTypes.StringType)
        .add("story", DataTypes.StringType)
        .add("outlet", DataTypes.StringType)
        .add("published", DataTypes.DateType)
        .add("origin", DataTypes.StringType);
  }

  @Override
  public Iterator<Row> call(String group, Iterator<Row> rows) {
    List<Article> articles = new ArrayList<>();
    rows.forEachRemaining(row -> articles.add(ArticleTable.article(row)));
    return Stories.of(articles, settings).stream().flatMap(StoryGroups::rows).iterator();
  }

  public static Stream<Row> rows(Story story) {
    String key = ArticleRecords.key(story.articles().get(0));
    return story.articles().stream()
        .map(
            article ->
                RowFactory.create(
                    ArticleRecords.key(article),
                    key,
                    article.outlet().value().orElse(null),
                    article.published().value().orElse(null),
                    article.origin().toString()));
  }
}
