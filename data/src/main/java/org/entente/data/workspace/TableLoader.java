package org.entente.data.workspace;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.entente.data.Progress;
import org.entente.data.catalogue.DataColumn;
import org.entente.data.catalogue.DataFile;
import org.entente.data.catalogue.DataSet;
import org.entente.data.catalogue.DataTable;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/** Reads files into one table, inside a transaction that is open. */
final class TableLoader {

  /** Changes whenever the same file and description would give another table. */
  private static final String VERSION = "2";

  private final Store store;
  private final DataSet set;
  private final DataTable table;
  private final Progress progress;

  TableLoader(Store store, DataSet set, DataTable table, Progress progress) {
    this.store = store;
    this.set = set;
    this.table = table;
    this.progress = progress;
  }

  /** What came of one file. */
  record FileReport(long rows, TableProblems problems, List<String> leftOut) {}

  /** A checksum of the description and of the reader. */
  String fingerprint() {
    byte[] text = (VERSION + table).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(SourceFile.newDigest().digest(text)).substring(0, 16);
  }

  /**
   * Reads one file.
   *
   * @param first whether it creates the table; otherwise its rows are added
   */
  FileReport read(SourceFile source, boolean first)
      throws WorkspaceException, SQLException, IOException {
    SourceFile file = source;
    Path utf8 = null;
    Path lines = null;
    try {
      if (!table.charset().equalsIgnoreCase("UTF-8") && !source.isUtf8()) {
        utf8 = Files.createTempFile("entente-", ".utf8");
        source.transcode(Charset.forName(table.charset()), utf8);
        file = new SourceFile(utf8, source.bytes(), source.sha256(), false);
      }
      if (!table.quote() && LineEnds.areMixed(file)) {
        lines = Files.createTempFile("entente-", ".lines");
        LineEnds.unify(file, lines);
        file = new SourceFile(lines, source.bytes(), source.sha256(), false);
      }
      return read(source.name(), file, first);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      if (lines != null) {
        Files.deleteIfExists(lines);
      }
      if (utf8 != null) {
        Files.deleteIfExists(utf8);
      }
    }
  }

  private FileReport read(String name, SourceFile file, boolean first)
      throws WorkspaceException, SQLException, IOException {
    DataTable form = form(name, file);
    FileColumns columns = FileColumns.of(name, form, firstRow(name, form, file));
    String staged = first ? table.name() : "entente_staged";
    String query = new ReadSql(form, columns).query(file.path().toString(), file.gzip());
    store.execute(
        "CREATE OR REPLACE TABLE " + Sql.name(staged) + " AS " + query,
        progress,
        "loading " + name);
    long unusable = dropUnusable(staged) + rejected();
    TableProblems problems =
        unusable > 0 ? new Locator(form, columns).locate(name, file) : new TableProblems();
    if (unusable > 0 && problems.isEmpty()) {
      problems.add(
          new TableProblem(
              name,
              0,
              "",
              "",
              unusable + " rows could not be used; their places are not known",
              "Please report it with the file"));
    }
    long rows = store.number("SELECT count(*) FROM " + Sql.name(staged));
    if (!first) {
      append(staged);
    }
    return new FileReport(rows, problems, columns.leftOut());
  }

  /**
   * The table as this file writes it: makers who separate by tabs what is listed with commas are
   * understood by their header.
   */
  private DataTable form(String name, SourceFile file) throws IOException, WorkspaceException {
    List<String> header = firstRow(name, table, file);
    boolean tabs =
        table.header()
            && table.delimiter().equals(",")
            && header.size() == 1
            && header.get(0).contains("\t");
    return tabs ? table.withDelimiter("\t") : table;
  }

  private static List<String> firstRow(String name, DataTable table, SourceFile file)
      throws IOException, WorkspaceException {
    try (CsvReader<CsvRecord> reader = Locator.reader(table, file);
        CloseableIterator<CsvRecord> rows = reader.iterator()) {
      if (!rows.hasNext()) {
        throw new WorkspaceException(name + " is empty; get it again");
      }
      return rows.next().getFields();
    } catch (CsvParseException e) {
      throw new WorkspaceException(name + " cannot be split into fields: " + e.getMessage(), e);
    }
  }

  /** Takes out the rows that cannot be used, and the column that says so. */
  private long dropUnusable(String staged) throws SQLException {
    String name = Sql.name(staged);
    String unusable = " WHERE NOT " + ReadSql.USABLE;
    long count = store.number("SELECT count(*) FROM " + name + unusable);
    if (count > 0) {
      store.execute("DELETE FROM " + name + unusable);
    }
    store.execute("ALTER TABLE " + name + " DROP COLUMN " + ReadSql.USABLE);
    return count;
  }

  /** Lines that the CSV reader could not take apart into the right number of fields. */
  private long rejected() throws SQLException {
    long count = store.number("SELECT count(*) FROM reject_errors");
    store.execute("DROP TABLE IF EXISTS reject_errors");
    store.execute("DROP TABLE IF EXISTS reject_scans");
    return count;
  }

  private void append(String staged) throws SQLException {
    store.execute(
        "INSERT INTO " + Sql.name(table.name()) + " BY NAME SELECT * FROM " + Sql.name(staged));
    store.execute("DROP TABLE " + Sql.name(staged));
  }

  /** Removes rows whose key already occurs in an earlier row. */
  long dropRepeated() throws SQLException {
    if (table.key().isEmpty()) {
      return 0;
    }
    String key = String.join(", ", table.key().stream().map(Sql::name).toList());
    String name = Sql.name(table.name());
    long repeated =
        store.number(
            "SELECT (SELECT count(*) FROM "
                + name
                + ") - (SELECT count(*) FROM (SELECT DISTINCT "
                + key
                + " FROM "
                + name
                + "))");
    if (repeated > 0) {
      store.execute(
          "DELETE FROM "
              + name
              + " WHERE rowid NOT IN (SELECT min(rowid) FROM "
              + name
              + " GROUP BY "
              + key
              + ")");
    }
    return repeated;
  }

  /** Puts the definitions into the database, for those who look there. */
  void describe() throws SQLException {
    store.execute("COMMENT ON TABLE " + Sql.name(table.name()) + " IS " + Sql.text(table.about()));
    for (DataColumn column : table.described()) {
      if (!column.definition().isEmpty()) {
        store.execute(
            "COMMENT ON COLUMN "
                + Sql.name(table.name())
                + "."
                + Sql.name(column.name())
                + " IS "
                + Sql.text(
                    column.definition() + column.unit().map(u -> " (" + u + ")").orElse("")));
      }
    }
  }

  /** The record of where the rows of a file came from. */
  Provenance provenance(SourceFile file, long rows, long problems) throws SQLException {
    boolean verified = table.files().stream().map(DataFile::sha256).anyMatch(file.sha256()::equals);
    return new Provenance(
        table.name(),
        set.name(),
        set.release(),
        file.name(),
        file.bytes(),
        file.sha256(),
        verified,
        rows,
        problems,
        content(store, table.name()),
        fingerprint(),
        engine(store));
  }

  /** A checksum of all rows of a table, whatever their order. */
  static String content(Store store, String table) throws SQLException {
    return store
        .query(
            "SELECT count(*) || ':' || coalesce(sum(hash(t)::HUGEINT), 0) FROM "
                + Sql.name(table)
                + " t",
            row -> row.getString(1))
        .get(0);
  }

  /** The version of the database. */
  static String engine(Store store) throws SQLException {
    return store.query("SELECT version()", row -> row.getString(1)).get(0);
  }
}
