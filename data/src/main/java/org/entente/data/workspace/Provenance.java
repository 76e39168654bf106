package org.entente.data.workspace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Where the rows of a table came from: one record per file that was read into it.
 *
 * @param table the table
 * @param dataSet the data set
 * @param release its release as the catalogue knows it
 * @param file the name of the file
 * @param bytes its length
 * @param sha256 its SHA-256
 * @param verified whether that is the checksum on record
 * @param rows rows read from it
 * @param problems rows, or whole files, that could not be used
 * @param content a checksum of the whole table as it was when this file had been read
 * @param reader a checksum of the description by which it was read, and of the reader's version
 * @param engine the version of the database
 */
public record Provenance(
    String table,
    String dataSet,
    String release,
    String file,
    long bytes,
    String sha256,
    boolean verified,
    long rows,
    long problems,
    String content,
    String reader,
    String engine) {

  /** The table in which these records are kept. */
  static final String TABLE = "entente_provenance";

  static void prepare(Store store) throws WorkspaceException {
    try {
      if (!store.hasTable(TABLE)) {
        store.execute(
            "CREATE TABLE "
                + TABLE
                + " (table_name VARCHAR, dataset VARCHAR, release VARCHAR, file VARCHAR, bytes BIGINT,"
                + " sha256 VARCHAR, verified BOOLEAN, \"rows\" BIGINT, problems BIGINT, content VARCHAR,"
                + " reader VARCHAR, engine VARCHAR)");
      }
    } catch (SQLException e) {
      throw new WorkspaceException("the workspace cannot be prepared: " + e.getMessage(), e);
    }
  }

  /** All records, by table and in the order in which the files were read. */
  public static List<Provenance> all(Store store) throws SQLException {
    if (!store.hasTable(TABLE)) {
      return List.of();
    }
    return store.query(
        "SELECT * FROM " + TABLE + " ORDER BY table_name, rowid", Provenance::fromRow);
  }

  /** The records of one table. */
  static List<Provenance> of(Store store, String table) throws SQLException {
    return all(store).stream().filter(record -> record.table().equals(table)).toList();
  }

  /** The last record of each table: its content is that of the table as it should be. */
  public static List<Provenance> last(Store store) throws SQLException {
    List<Provenance> all = all(store);
    return java.util.stream.IntStream.range(0, all.size())
        .filter(i -> i + 1 == all.size() || !all.get(i + 1).table().equals(all.get(i).table()))
        .mapToObj(all::get)
        .toList();
  }

  /** Whether the table was loaded by this version of the database: another counts otherwise. */
  public boolean isComparable(Store store) throws SQLException {
    return TableLoader.engine(store).equals(engine);
  }

  /** Whether the table is, to this version of the database, as it was when it was loaded. */
  public boolean isAsLoaded(Store store) throws SQLException {
    return store.hasTable(table)
        && isComparable(store)
        && TableLoader.content(store, table).equals(content);
  }

  private static Provenance fromRow(ResultSet row) throws SQLException {
    return new Provenance(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getString(6),
        row.getBoolean(7),
        row.getLong(8),
        row.getLong(9),
        row.getString(10),
        row.getString(11),
        row.getString(12));
  }

  static void forget(Store store, String table) throws SQLException {
    store.execute("DELETE FROM " + TABLE + " WHERE table_name = " + Sql.text(table));
  }

  void keep(Store store) throws SQLException {
    try (PreparedStatement insert =
        store
            .connection()
            .prepareStatement(
                "INSERT INTO " + TABLE + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, table);
      insert.setString(2, dataSet);
      insert.setString(3, release);
      insert.setString(4, file);
      insert.setLong(5, bytes);
      insert.setString(6, sha256);
      insert.setBoolean(7, verified);
      insert.setLong(8, rows);
      insert.setLong(9, problems);
      insert.setString(10, content);
      insert.setString(11, reader);
      insert.setString(12, engine);
      insert.execute();
    }
  }
}
