package org.entente.data.workspace;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * The mark by which a computed table is known to be what this program makes: it ends the comment on
 * the table.
 */
final class Fingerprint {

  private static final int DIGITS = 16;

  private Fingerprint() {}

  /** The mark of a description. */
  static String of(String description) {
    byte[] digest = SourceFile.newDigest().digest(description.getBytes(StandardCharsets.UTF_8));
    return "[" + HexFormat.of().formatHex(digest).substring(0, DIGITS) + "]";
  }

  /** Puts it on a table, after what the table is. */
  static void put(Store store, String table, String about, String mark) throws SQLException {
    store.execute("COMMENT ON TABLE " + Sql.name(table) + " IS " + Sql.text(about + " " + mark));
  }

  /** Whether a table bears it. */
  static boolean isOn(Store store, String table, String mark) throws SQLException {
    List<String> comments =
        store.query(
            "SELECT comment FROM duckdb_tables() WHERE table_name = " + Sql.text(table),
            row -> row.getString(1));
    return comments.stream().anyMatch(comment -> comment != null && comment.endsWith(mark));
  }
}
