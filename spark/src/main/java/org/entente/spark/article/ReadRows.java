package org.entente.spark.article;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.entente.spark.output.FileNames;
import org.entente.spark.output.ProblemTable;
import org.entente.text.read.entry.Problem;

/** Rows of tables, as JSON with their file and place in it, to rows of {@link ArticleTable}. */
final class ReadRows implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private static final String NOTHING = "{}";

  private final ReadAs as;
  private final HashMap<String, Integer> numbers;

  /**
   * Reads rows.
   *
   * @param as what the user says of them
   * @param numbers the numbers of their files
   */
  ReadRows(ReadAs as, Map<String, Integer> numbers) {
    this.as = as;
    this.numbers = new HashMap<>(numbers);
  }

  @Override
  public Iterator<Row> call(Row row) {
    String file = FileNames.plain(row.getString(1));
    String name = file + ", row " + (row.getLong(2) + 1);
    int number = numbers.getOrDefault(file, Integer.MAX_VALUE);
    if (row.getString(0).equals(NOTHING)) {
      Row problem =
          ProblemTable.row(name, Problem.Kind.NO_TEXT.name(), "the row is empty", "Leave it out");
      return Collections.singleton(ArticleTable.problem(problem, number, row.getLong(2)))
          .iterator();
    }
    byte[] json = row.getString(0).getBytes(StandardCharsets.UTF_8);
    return new ReadEntries(
        as.reader().read(new ByteArrayInputStream(json), name), number, row.getLong(2));
  }
}
