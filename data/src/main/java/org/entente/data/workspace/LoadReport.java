package org.entente.data.workspace;

import java.util.List;
import org.entente.data.csv.TableProblems;

/**
 * What came of loading a data set.
 *
 * @param tables one report for each of its tables
 */
public record LoadReport(List<TableReport> tables) {

  /** Copies the list. */
  public LoadReport {
    tables = List.copyOf(tables);
  }

  /**
   * What came of loading a table.
   *
   * @param table its name
   * @param rows how many rows it has
   * @param unchanged whether it had been loaded before from the same files by the same reader
   * @param problems what could not be used
   * @param leftOut headers of columns that the catalogue does not know
   */
  public record TableReport(
      String table, long rows, boolean unchanged, TableProblems problems, List<String> leftOut) {

    /** Copies the list. */
    public TableReport {
      leftOut = List.copyOf(leftOut);
    }
  }
}
