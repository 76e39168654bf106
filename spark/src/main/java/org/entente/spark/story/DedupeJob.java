package org.entente.spark.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.spark.article.ArticleArchive;
import org.entente.spark.output.JobOutput;
import org.entente.spark.output.ProblemTable;
import org.entente.text.read.story.Linked;
import org.entente.text.read.story.StorySettings;

/**
 * Near-duplicate articles of several outlets as one story: the tables {@code stories} (article,
 * story, outlet, published, origin) and {@code problems}.
 *
 * <p>Articles that share a shingle of their sketches are compared by these; those that may be one
 * story are linked, and each group of linked articles is put into stories by the library as if
 * nothing else had been read. Differences from one machine: a pair that the sketches miss (see
 * {@link org.entente.text.read.story.Sketch}), and boilerplate, which is only known as such within
 * its group.
 *
 * @param articles the articles
 * @param settings when two are one story
 */
public record DedupeJob(ArticleArchive articles, StorySettings settings) {

  public static final String STORIES = "stories";

  private static final StructType GROUPED =
      new StructType().add("member", DataTypes.StringType).add("grouped", DataTypes.StringType);

  /** When two articles are one story for {@code entente read}. */
  public static StorySettings usualSettings() {
    return StorySettings.withDefaults();
  }

  /** Runs the job into an output, which it commits. */
  public void run(SparkSession spark, JobOutput output) throws IOException {
    Dataset<Row> read = articles.read(spark).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> groups = spark.createDataFrame(groups(read), GROUPED);
    read.filter(col("problem").isNull())
        .join(groups, col("key").equalTo(col("member")), "left_outer")
        .withColumn("group", coalesce(col("grouped"), col("key")))
        .groupByKey(StoryGroups.key(), Encoders.STRING())
        .flatMapGroups(new StoryGroups(settings), Encoders.row(StoryGroups.schema()))
        .orderBy("article")
        .write()
        .parquet(output.table(STORIES));
    read.filter(col("problem").isNotNull())
        .select("problem.*")
        .orderBy("origin", "message")
        .write()
        .parquet(output.table(ProblemTable.NAME));
    read.unpersist();
    output.commit();
  }

  private List<Row> groups(Dataset<Row> read) {
    Dataset<Row> sketches =
        read.filter(col("problem").isNull())
            .map(new SketchArticles(), Encoders.row(SketchArticles.schema()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Linked linked = new Linked();
    pairs(sketches)
        .toLocalIterator()
        .forEachRemaining(pair -> linked.link(pair.getString(0), pair.getString(1)));
    sketches.unpersist();
    List<Row> groups = new ArrayList<>();
    for (Map.Entry<String, String> group : linked.groups().entrySet()) {
      groups.add(RowFactory.create(group.getKey(), group.getValue()));
    }
    return groups;
  }

  /** Pairs of keys that may be one story. */
  private Dataset<Row> pairs(Dataset<Row> sketches) {
    Dataset<Row> met =
        sketches
            .select(
                explode(col("smallest")).as("shingle"),
                struct(col("length").multiply(lit(-1)).as("order"), col("key")).as("article"))
            .groupBy("shingle")
            .agg(sort_array(collect_list("article")).as("articles"), count(lit(1)).as("times"))
            .filter(col("times").gt(1))
            .select("articles")
            .flatMap(new CandidatePairs(settings.common()), Encoders.row(CandidatePairs.schema()))
            .distinct();
    Dataset<Row> one = sketches.select(col("key").as("one"), struct("*").as("first"));
    Dataset<Row> other = sketches.select(col("key").as("other"), struct("*").as("second"));
    return met.join(one, "one")
        .join(other, "other")
        .filter(new NearDuplicateFilter(settings))
        .select("one", "other");
  }
}
