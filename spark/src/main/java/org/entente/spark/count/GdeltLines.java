package org.entente.spark.count;

import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.data.csv.TableProblem;
import org.entente.data.events.GdeltExport;
import org.entente.data.events.GdeltRow;
import org.entente.spark.output.FileNames;

/** Lines of GDELT to rows of {@link CountedTable}. */
final class GdeltLines implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private static final int PROBLEM = PackedLines.schema().fieldIndex("problem");

  private final GdeltExport export;

  GdeltLines(GdeltExport export) {
    this.export = export;
  }

  @Override
  public Iterator<Row> call(Row line) {
    // By place: a row that comes straight from another function has no names.
    if (!line.isNullAt(PROBLEM)) {
      return Collections.singleton(CountedTable.problem(line.getStruct(PROBLEM))).iterator();
    }
    GdeltRow read = export.read(line.getString(0));
    if (read instanceof GdeltRow.Counted counted) {
      return Collections.singleton(CountedTable.row(counted.event())).iterator();
    }
    if (read instanceof GdeltRow.Unusable unusable) {
      return Collections.singleton(problem(FileNames.plain(line.getString(1)), unusable))
          .iterator();
    }
    return Collections.emptyIterator();
  }

  private static Row problem(String file, GdeltRow.Unusable unusable) {
    TableProblem problem =
        new TableProblem(
            "",
            0,
            unusable.column(),
            unusable.value(),
            unusable.message(),
            "Download the file again");
    return CountedTable.problem(
        RowFactory.create(
            file,
            "MALFORMED",
            // The file stands in a column of its own.
            problem.toString().replaceFirst("^[:, ]+", ""),
            problem.remedy()));
  }
}
