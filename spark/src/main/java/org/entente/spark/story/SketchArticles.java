package org.entente.spark.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.spark.article.ArticleTable;
import org.entente.text.read.story.Sketch;
import org.entente.text.read.story.StorySettings;

/** Rows of {@link ArticleTable} to their sketches. */
final class SketchArticles implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static StructType schema() {
    return new StructType()
        .add("key", DataTypes.StringType)
        .add("published", DataTypes.DateType)
        .add("length", DataTypes.IntegerType)
        .add("smallest", DataTypes.createArrayType(DataTypes.LongType));
  }

  @Override
  public Row call(Row article) {
    Sketch sketch = Sketch.of(article.getAs("text"));
    return RowFactory.create(
        article.getAs("key"), article.getAs("published"), sketch.length(), sketch.smallest());
  }

  /** Whether two rows may be one story. */
  static boolean mayBeOneStory(Row one, Row other, StorySettings settings) {
    LocalDate first = one.getAs("published");
    LocalDate second = other.getAs("published");
    boolean near =
        first == null
            || second == null
            || Math.abs(ChronoUnit.DAYS.between(first, second)) <= settings.days();
    return near && sketch(one).mayBeOneStory(sketch(other), settings);
  }

  private static Sketch sketch(Row row) {
    List<Long> smallest = row.getList(row.fieldIndex("smallest"));
    return new Sketch(
        smallest.stream().mapToLong(Long::longValue).toArray(), row.<Integer>getAs("length"));
  }
}
