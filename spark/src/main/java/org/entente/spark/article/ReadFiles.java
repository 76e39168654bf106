package org.entente.spark.article;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.entente.spark.output.FileNames;
import org.entente.spark.output.ProblemTable;
import org.entente.spark.output.SerializedSettings;
import org.entente.text.read.entry.Problem;

/** Files to rows of {@link ArticleTable}; a file that cannot be opened is a problem. */
final class ReadFiles implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final ReadAs as;
  private final SerializedSettings settings;

  ReadFiles(ReadAs as, SerializedSettings settings) {
    this.as = as;
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(Row file) {
    String name = file.getString(0);
    int number = file.getInt(1);
    try {
      return new ReadEntries(
          as.reader().read(FileNames.open(name, settings.get()), name), number, 0);
    } catch (IOException | IllegalArgumentException e) {
      Row problem =
          ProblemTable.row(
              name,
              Problem.Kind.UNREADABLE.name(),
              "it cannot be opened: " + e.getMessage(),
              "Check the file and its permissions");
      return Collections.singleton(ArticleTable.problem(problem, number, 0)).iterator();
    }
  }
}
