package org.entente.data.casebook;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.record.Document;
import org.entente.data.csv.Row;

/** The column {@code document}: publisher, title, date and address, joined by {@code " | "}. */
final class DocumentCell {

  private static final String COLUMN = "document";
  private static final Pattern BAR = Pattern.compile(" \\| ?");
  private static final int PARTS = 4;
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private DocumentCell() {}

  /** The document of a row; empty if there is none, or a problem was found in it. */
  static Optional<Document> read(Row row) {
    Optional<String> cell = row.optionalText(COLUMN);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = BAR.split(cell.get(), -1);
    if (parts.length != PARTS) {
      row.problem(
          COLUMN,
          "not four parts",
          "Write publisher | title | date | address; leave a part empty that is not known");
      return Optional.empty();
    }
    String publisher = parts[0].strip();
    String address = parts[3].strip();
    if (publisher.isEmpty() || !ADDRESS.matcher(address).matches()) {
      row.problem(
          COLUMN,
          publisher.isEmpty() ? "the publisher is missing" : "the address is missing",
          "Name the publisher, and write the address as https://...");
      return Optional.empty();
    }
    try {
      return Optional.of(new Document(publisher, text(parts[1]), text(parts[2]), address));
    } catch (IllegalArgumentException e) {
      row.problem(
          COLUMN, "its date is " + e.getMessage(), "Write YYYY-MM-DD, YYYY-MM, YYYY or nothing");
      return Optional.empty();
    }
  }

  private static Optional<String> text(String part) {
    return Optional.of(part.strip()).filter(text -> !text.isEmpty());
  }
}
