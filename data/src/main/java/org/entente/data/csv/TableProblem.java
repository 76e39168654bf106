package org.entente.data.csv;

/**
 * Something wrong in a table, with its address and what to do about it.
 *
 * @param file name of the file
 * @param line line in the file, from 1; 0 for the file as a whole
 * @param column name of the column; empty for the row or file as a whole
 * @param value the value found there; empty if it does not matter
 * @param message what is wrong
 * @param remedy what to do
 */
public record TableProblem(
    String file, long line, String column, String value, String message, String remedy) {

  private static final int LONGEST_VALUE = 60;

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(plain(file));
    if (line > 0) {
      text.append(", line ").append(line);
    }
    if (!column.isEmpty()) {
      text.append(", column ").append(column);
    }
    text.append(": ").append(plain(message));
    if (!value.isEmpty()) {
      text.append(": \"").append(shown(value)).append('"');
    }
    return text.append(". ").append(remedy).append('.').toString();
  }

  /** Text from a file may hold anything: control characters are replaced, and long text is cut. */
  private static String shown(String value) {
    String plain = plain(value);
    if (plain.codePointCount(0, plain.length()) <= LONGEST_VALUE) {
      return plain;
    }
    return plain.substring(0, plain.offsetByCodePoints(0, LONGEST_VALUE)) + "...";
  }

  private static String plain(String text) {
    return text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
  }
}
