package org.entente.data.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a data set, and how its files are read.
 *
 * @param name its name in the database
 * @param about what a row is
 * @param files the files it is read from
 * @param delimiter the separator between fields
 * @param header whether the first line names the columns; without one they come in order
 * @param quote whether {@code "} encloses fields; without, it is a character like any other
 * @param charset the charset of the makers' own form, tried where the bytes are not UTF-8
 * @param ragged whether rows may lack fields at their end
 * @param missing texts that mean missing in every column, in addition to the empty field
 * @param key the columns that identify a row; empty if none do
 * @param columns the columns that are described, in the order of the file
 * @param rest the type of the columns that are not described; null if all are
 * @param computed columns made from the others; missing where the expression has no value
 * @param names columns in which states are written by name
 */
public record DataTable(
    String name,
    String about,
    List<DataFile> files,
    String delimiter,
    Boolean header,
    Boolean quote,
    String charset,
    boolean ragged,
    List<String> missing,
    List<String> key,
    List<DataColumn> columns,
    ColumnType rest,
    List<DataColumn> computed,
    List<NamedColumn> names) {

  /** Fills in what a description leaves out. */
  public DataTable {
    about = about == null ? "" : about;
    files = files == null ? List.of() : List.copyOf(files);
    delimiter = delimiter == null ? "," : delimiter;
    header = header == null || header;
    quote = quote == null || quote;
    charset = charset == null ? "UTF-8" : charset;
    missing = missing == null ? List.of() : List.copyOf(missing);
    key = key == null ? List.of() : List.copyOf(key);
    columns = List.copyOf(columns);
    computed = computed == null ? List.of() : List.copyOf(computed);
    names = names == null ? List.of() : List.copyOf(names);
  }

  /** The columns that are described, computed ones last. */
  public List<DataColumn> described() {
    return Stream.concat(columns.stream(), computed.stream()).toList();
  }

  /** The same table, read from a file with another delimiter. */
  public DataTable withDelimiter(String other) {
    return new DataTable(
        name, about, files, other, header, quote, charset, ragged, missing, key, columns, rest,
        computed, names);
  }
}
