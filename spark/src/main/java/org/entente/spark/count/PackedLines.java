package org.entente.spark.count;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.ZipInputStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.spark.output.FileNames;
import org.entente.spark.output.ProblemTable;
import org.entente.spark.output.SerializedSettings;
import org.entente.text.read.stream.GzipMembers;

/**
 * Files packed as gzip or zip, as GDELT publishes them, to their lines, one file a task. A file
 * that cannot be opened or breaks off is a problem behind the lines that could be read, and so is a
 * line longer than {@link #LONGEST} bytes, after which the file is left.
 */
final class PackedLines implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** No line of an export is anywhere near as long: it would be one file without an end. */
  static final int LONGEST = 1 << 20;

  private static final int BUFFER = 1 << 16;

  private final SerializedSettings settings;

  PackedLines(SerializedSettings settings) {
    this.settings = settings;
  }

  /** Whether a file is read here: Spark cuts other files, but not packed or odd ones. */
  static boolean isRead(String name) {
    return isPacked(name)
        || FileNames.isLocal(name)
            && (name.indexOf(':') >= 0 || !Files.isReadable(java.nio.file.Path.of(name)));
  }

  private static boolean isPacked(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".gz") || small.endsWith(".zip");
  }

  /** A line and its file, or in place of a line a problem. */
  static StructType schema() {
    return new StructType()
        .add("value", DataTypes.StringType)
        .add("file", DataTypes.StringType)
        .add("problem", ProblemTable.schema());
  }

  @Override
  public Iterator<Row> call(Row file) {
    String name = file.getString(0);
    try {
      InputStream raw = new BufferedInputStream(FileNames.open(name, settings.get()), BUFFER);
      return new Lines(name, unpacked(name, raw));
    } catch (IOException | IllegalArgumentException e) {
      return Collections.singleton(problem(name, "it cannot be opened: " + reason(e))).iterator();
    }
  }

  private static InputStream unpacked(String name, InputStream raw) throws IOException {
    if (!isPacked(name)) {
      return raw;
    }
    return name.toLowerCase(Locale.ROOT).endsWith(".zip")
        ? new ZipEntries(new ZipInputStream(raw))
        : new BufferedInputStream(new GzipMembers(raw), BUFFER);
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? "it is empty or does not exist" : e.getMessage();
  }

  private static Row problem(String name, String message) {
    return RowFactory.create(
        null,
        name,
        ProblemTable.row(name, "UNREADABLE", message, "Download the file again, and count again"));
  }

  /** All entries of a zip file as one stream, each with an end of line. */
  private static final class ZipEntries extends InputStream {

    private final ZipInputStream zip;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int length;
    private boolean isOpen;
    private int last = '\n';

    ZipEntries(ZipInputStream zip) throws IOException {
      this.zip = zip;
      if (zip.getNextEntry() == null) {
        throw new IOException("not a zip file, or one without entries");
      }
      isOpen = true;
    }

    @Override
    public int read() throws IOException {
      while (at == length) {
        if (!isOpen) {
          return -1;
        }
        length = Math.max(0, zip.read(buffer));
        at = 0;
        if (length == 0) {
          isOpen = zip.getNextEntry() != null;
          if (last != '\n') {
            last = '\n';
            return last;
          }
        }
      }
      last = buffer[at++] & 0xff;
      return last;
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** The lines of a stream, which is closed behind the last. */
  private static final class Lines implements Iterator<Row> {

    private final String name;
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private Row next;
    private boolean isDone;
    private boolean isOpen;

    Lines(String name, InputStream in) {
      this.name = name;
      this.in = in;
    }

    @Override
    public boolean hasNext() {
      if (next == null && !isDone) {
        next = read();
      }
      return next != null;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the last line has been taken");
      }
      Row row = next;
      next = null;
      return row;
    }

    private Row read() {
      try {
        line.reset();
        int one = in.read();
        isOpen = true;
        while (one >= 0 && one != '\n' && line.size() < LONGEST) {
          line.write(one);
          one = in.read();
        }
        if (line.size() == LONGEST) {
          return leave("a line has more than " + LONGEST + " bytes");
        }
        if (one < 0) {
          close();
          if (line.size() == 0) {
            return null;
          }
        }
        return RowFactory.create(line.toString(StandardCharsets.UTF_8), name, null);
      } catch (IOException e) {
        // What is no gzip at all shows with the first byte.
        return leave((isOpen ? "it is truncated: " : "it cannot be opened: ") + reason(e));
      }
    }

    private Row leave(String message) {
      try {
        close();
      } catch (IOException e) {
        return problem(name, message + "; " + e.getMessage());
      }
      return problem(name, message);
    }

    private void close() throws IOException {
      isDone = true;
      in.close();
    }
  }
}
