package org.entente.spark.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.spark.output.ProblemTable;
import org.entente.text.article.ArticleRecords;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Detail;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.TextForm;

/**
 * Articles on their way to being coded, or in place of one a problem. {@code file} and {@code
 * place} say where an article stood: of equal articles the first is taken.
 */
public final class ArticleTable {

  private ArticleTable() {}

  static StructType schema() {
    return new StructType()
        .add("key", DataTypes.StringType)
        .add("file", DataTypes.IntegerType)
        .add("place", DataTypes.LongType)
        .add("text", DataTypes.StringType)
        .add("title", DataTypes.StringType)
        .add("outlet", DataTypes.StringType)
        .add("published", DataTypes.DateType)
        .add("language", DataTypes.StringType)
        .add("form", DataTypes.StringType)
        .add("name", DataTypes.StringType)
        .add("entry", DataTypes.LongType)
        .add("line", DataTypes.LongType)
        .add("url", DataTypes.StringType)
        .add("problem", ProblemTable.schema());
  }

  static Row row(Article article, int file, long place) {
    Origin origin = article.origin();
    return RowFactory.create(
        ArticleRecords.key(article),
        file,
        place,
        article.text(),
        article.title().value().orElse(null),
        article.outlet().value().orElse(null),
        article.published().value().orElse(null),
        article.language().value().orElse(null),
        article.form().name(),
        origin.file(),
        number(origin.entry()),
        number(origin.line()),
        origin.url().orElse(null),
        null);
  }

  static Row row(Problem problem, int file, long place) {
    return problem(
        ProblemTable.row(
            problem.origin().toString(),
            problem.kind().name(),
            problem.message(),
            problem.remedy()),
        file,
        place);
  }

  static Row problem(Row problem, int file, long place) {
    Object[] cells = new Object[schema().size()];
    cells[schema().fieldIndex("file")] = file;
    cells[schema().fieldIndex("place")] = place;
    cells[schema().fieldIndex("problem")] = problem;
    return RowFactory.create(cells);
  }

  public static Article article(Row row) {
    return new Article(
        row.getAs("text"),
        found(row.getAs("title")),
        found(row.getAs("outlet")),
        found(row.<LocalDate>getAs("published")),
        found(row.getAs("language")),
        TextForm.valueOf(row.getAs("form")),
        new Origin(
            row.getAs("name"),
            number(row.<Long>getAs("entry")),
            number(row.<Long>getAs("line")),
            Optional.ofNullable(row.getAs("url"))));
  }

  private static <T> Detail<T> found(T value) {
    return Detail.of(Optional.empty(), Optional.ofNullable(value));
  }

  private static Long number(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  private static OptionalLong number(Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
