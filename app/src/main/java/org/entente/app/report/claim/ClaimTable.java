package org.entente.app.report.claim;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.report.format.SafeCells;
import org.entente.core.claim.Claim;
import org.entente.core.claim.Voice;

/** Writes claims as a table, one row each; several values in a cell are parted by a blank. */
public final class ClaimTable {

  private static final String[] HEADER = {
    "id", "words", "manner", "speaker", "kind", "title", "affiliation", "country", "capacity",
    "through", "audience", "about", "forces", "outlet", "press", "article", "published", "origin",
    "begin", "end", "rule"
  };

  private ClaimTable() {}

  /**
   * The table as CSV.
   *
   * @param raw whether text is written as it is, and not as {@link SafeCells} has it
   */
  public static String csv(List<Claim> claims, boolean raw) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      claims.forEach(claim -> csv.writeRecord(SafeCells.row(raw, row(claim))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String[] row(Claim claim) {
    Voice voice = claim.voice();
    return new String[] {
      claim.id(),
      claim.words(),
      claim.manner().name(),
      voice.label(),
      voice.kind().name(),
      voice.title().orElse(""),
      voice.affiliation().orElse(""),
      voice.country().orElse(""),
      voice.capacity().name(),
      claim.through().stream().map(Voice::label).collect(Collectors.joining("; ")),
      claim.audience().orElse(""),
      String.join(" ", claim.about()),
      claim.topics().stream()
          .map(topic -> topic.force() + ":" + topic.says())
          .collect(Collectors.joining(" ")),
      claim.outlet().orElse(""),
      claim.press().orElse(""),
      claim.article().orElse(""),
      claim.published().map(Object::toString).orElse(""),
      claim.passage().origin(),
      String.valueOf(claim.passage().begin()),
      String.valueOf(claim.passage().end()),
      claim.rule()
    };
  }
}
