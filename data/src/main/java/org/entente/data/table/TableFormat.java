package org.entente.data.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a table can be written to. */
public enum TableFormat {
  /** Comma separated values, UTF-8, one header line, missing is an empty field. */
  CSV("csv"),
  /** Apache Parquet, with the citations in its metadata. */
  PARQUET("parquet"),
  /** JSON Lines: one object for each row, missing is null. */
  JSONL("jsonl", "ndjson"),
  /** A DuckDB database with the table and its codebook. */
  DUCKDB("duckdb", "db"),
  /** A Stata file of format 118, with labels, notes and extended missing values. */
  STATA("dta");

  /** The endings of file names, for messages. */
  public static final String ENDINGS = ".csv, .parquet, .jsonl, .duckdb or .dta";

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other
  private final List<String> endings;

  TableFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format that a file's name asks for by its ending; empty if none does. */
  public static Optional<TableFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (TableFormat format : values()) {
      for (String ending : format.endings) {
        if (name.endsWith("." + ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }
}
