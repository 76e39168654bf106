package org.entente.spark.story;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The articles that share a shingle, longest first, to pairs that are to be compared: all pairs of
 * few; of many, each with the longest ones alone, so that a text that a thousand outlets carry does
 * not make a million pairs.
 */
final class CandidatePairs implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 4;

  private final int few;

  CandidatePairs(int few) {
    this.few = few;
  }

  static StructType schema() {
    return new StructType().add("one", DataTypes.StringType).add("other", DataTypes.StringType);
  }

  @Override
  public Iterator<Row> call(Row row) {
    List<Row> articles = row.getList(0);
    int heads = articles.size() > few ? LONGEST : articles.size();
    List<Row> pairs = new ArrayList<>();
    for (int i = 0; i < heads; i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        pairs.add(
            RowFactory.create(
                articles.get(i).<String>getAs("key"), articles.get(j).<String>getAs("key")));
      }
    }
    return pairs.iterator();
  }
}
