package org.entente.spark.story;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.entente.text.read.story.StorySettings;

/** Keeps the pairs of sketches that may be one story. */
final class NearDuplicateFilter implements FilterFunction<Row> {
  private static final long serialVersionUID = 1L;

  private final StorySettings settings;

  NearDuplicateFilter(StorySettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean call(Row pair) {
    return SketchArticles.mayBeOneStory(pair.getAs("first"), pair.getAs("second"), settings);
  }
}
