package org.entente.data.casebook;

import java.util.List;
import java.util.Map;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.data.csv.TableProblems;

/**
 * One or several casebooks as they were read.
 *
 * @param inputs where they came from
 * @param records the facts of the rows that could be read
 * @param rows how many rows were kept, by kind
 * @param problems what could not be read or does not fit together
 */
public record Casebook(
    List<Input> inputs, Records records, Map<RecordKind, Integer> rows, TableProblems problems) {

  /** Where a casebook came from. */
  public static final class Input {

    private final CasebookFiles files;

    Input(CasebookFiles files) {
      this.files = files;
    }

    /** {@code builtin}, or the folder as the user wrote it. */
    public String name() {
      return files.name();
    }

    /**
     * SHA-256 of its tables: names, lengths and contents in the order of the names. Computed when
     * asked for.
     */
    public String sha256() {
      return files.sha256();
    }
  }
}
