package org.entente.text.read.format;

/** Follows the quotes of a table: whether one is open at the end of a line. */
final class OpenQuote {

  private final char separator;
  private boolean open;

  OpenQuote(char separator) {
    this.separator = separator;
  }

  /** Whether a quote is open after another line. Only at the start of a cell does a quote open. */
  boolean after(String line) {
    boolean cellStart = !open;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (open && c == '"') {
        boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == '"';
        i += doubled ? 1 : 0;
        open = doubled;
      } else if (!open) {
        open = cellStart && c == '"';
        cellStart = c == separator;
      }
    }
    return open;
  }
}
