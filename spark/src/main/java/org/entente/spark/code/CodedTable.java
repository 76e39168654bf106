package org.entente.spark.code;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.core.claim.Claim;
import org.entente.core.record.NewsEvent;
import org.entente.spark.output.ProblemTable;
import org.entente.text.read.entry.Article;

/** What was found in articles, one row each with a list for every table; or a problem. */
public final class CodedTable {

  static final String NAME = "coded";
  public static final String ARTICLES = "articles";

  private CodedTable() {}

  static StructType schema() {
    return new StructType()
        .add(ARTICLES, DataTypes.createArrayType(articles()))
        .add(NewsEventTable.NAME, DataTypes.createArrayType(NewsEventTable.schema()))
        .add(ClaimTables.CLAIMS, DataTypes.createArrayType(ClaimTables.claims()))
        .add(ClaimTables.VOICES, DataTypes.createArrayType(ClaimTables.voices()))
        .add(ClaimTables.STATES, DataTypes.createArrayType(ClaimTables.states()))
        .add(ClaimTables.TOPICS, DataTypes.createArrayType(ClaimTables.topics()))
        .add(ProblemTable.NAME, DataTypes.createArrayType(ProblemTable.schema()));
  }

  private static StructType articles() {
    return new StructType()
        .add("key", DataTypes.StringType)
        .add("origin", DataTypes.StringType)
        .add("outlet", DataTypes.StringType)
        .add("title", DataTypes.StringType)
        .add("published", DataTypes.DateType)
        .add("sentences", DataTypes.IntegerType);
  }

  static Row row(
      Article article, String key, int sentences, List<NewsEvent> events, List<Claim> claims) {
    return RowFactory.create(
        array(
            List.of(
                RowFactory.create(
                    key,
                    article.origin().toString(),
                    article.outlet().value().orElse(null),
                    article.title().value().orElse(null),
                    article.published().value().orElse(null),
                    sentences))),
        array(events.stream().map(NewsEventTable::row).toList()),
        array(claims.stream().map(ClaimTables::claim).toList()),
        array(claims.stream().flatMap(claim -> ClaimTables.voices(claim).stream()).toList()),
        array(claims.stream().flatMap(claim -> ClaimTables.states(claim).stream()).toList()),
        array(claims.stream().flatMap(claim -> ClaimTables.topics(claim).stream()).toList()),
        array(List.of()));
  }

  static Row problem(Row problem) {
    Object[] none = array(List.of());
    return RowFactory.create(none, none, none, none, none, none, array(List.of(problem)));
  }

  private static Object[] array(List<Row> rows) {
    return rows.toArray();
  }
}
