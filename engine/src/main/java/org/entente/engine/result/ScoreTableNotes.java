package org.entente.engine.result;

import java.util.List;
import org.entente.data.table.CodebookEntry;

/**
 * What a reader of a table of scores must know.
 *
 * @param codebook one entry for each column
 * @param inputs the files that were read, one line each with its checksum
 * @param references what to cite
 */
public record ScoreTableNotes(
    List<CodebookEntry> codebook, List<String> inputs, String references) {

  /** Copies the lists. */
  public ScoreTableNotes {
    codebook = List.copyOf(codebook);
    inputs = List.copyOf(inputs);
  }
}
