package org.entente.data.workspace;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The line ends of a file without quotes. The database's CSV reader refuses a whole file in which
 * some lines end in CR LF and others in LF, or in which a CR stands within a field.
 */
final class LineEnds {

  private static final int BUFFER = 1 << 16;

  private LineEnds() {}

  /** Whether a file holds a CR, and any line end of another kind. */
  static boolean areMixed(SourceFile file) throws IOException {
    boolean pairs = false;
    boolean feeds = false;
    boolean returns = false;
    int before = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = file.open()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          int b = buffer[i];
          pairs |= b == '\n' && before == '\r';
          feeds |= b == '\n' && before != '\r';
          returns |= before == '\r' && b != '\n';
          before = b;
        }
      }
    }
    return (returns && (pairs || feeds)) || (pairs && feeds);
  }

  /** Writes a file again with LF at the end of each line, and a blank for each other CR. */
  static void unify(SourceFile file, Path to) throws IOException {
    try (InputStream in = new BufferedInputStream(file.open(), BUFFER);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), BUFFER)) {
      int before = in.read();
      while (before >= 0) {
        int next = in.read();
        if (before != '\r') {
          out.write(before);
        } else if (next != '\n') {
          out.write(' ');
        }
        before = next;
      }
    }
  }
}
