package org.entente.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Rows of tables, as JSON with their file and place in it, to rows of {@link ArticleTable}. */
final class ReadRows implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final ReadAs as;
  private final int number;

  /**
   * Reads rows.
   *
   * @param as what the user says of them
   * @param number the number that stands for their files: they come behind all others
   */
  ReadRows(ReadAs as, int number) {
    this.as = as;
    this.number = number;
  }

  @Override
  public Iterator<Row> call(Row row) {
    byte[] json = row.getString(0).getBytes(StandardCharsets.UTF_8);
    String name = Names.plain(row.getString(1)) + ", row " + (row.getLong(2) + 1);
    return new ReadEntries(
        as.reader().read(new ByteArrayInputStream(json), name), number, row.getLong(2));
  }
}
