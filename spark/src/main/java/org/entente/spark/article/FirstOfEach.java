package org.entente.spark.article;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Of rows sorted by key the first of each; rows without a key, which are problems, all stay. */
final class FirstOfEach implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Iterator<Row> sorted) {
    return new Iterator<>() {
      private String last = "";
      private Row next;

      @Override
      public boolean hasNext() {
        while (next == null && sorted.hasNext()) {
          Row row = sorted.next();
          String key = row.getAs("key");
          if (key == null || !key.equals(last)) {
            next = row;
            last = key == null ? last : key;
          }
        }
        return next != null;
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException("the last row has been taken");
        }
        Row row = next;
        next = null;
        return row;
      }
    };
  }
}
