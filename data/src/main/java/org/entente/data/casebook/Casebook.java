package org.entente.data.casebook;

import java.util.List;
import java.util.Map;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.TreatyName;
import org.entente.data.csv.TableProblems;

/**
 * One or several casebooks as they were read.
 *
 * @param inputs where they came from
 * @param records the facts of the rows that could be read
 * @param names under which treaties are looked for, in the order read
 * @param rows how many rows were kept, by kind
 * @param problems what could not be read or does not fit together
 * @param doubts rows that were kept but are probably wrong: treaties without members, states that
 *     did not exist on the day, rows that tell the same
 */
public record Casebook(
    List<Input> inputs,
    Records records,
    List<TreatyName> names,
    Map<RecordKind, Integer> rows,
    TableProblems problems,
    TableProblems doubts) {

  /** Where a casebook came from. */
  public static final class Input {

    private final CasebookFiles files;
    private String digest;

    Input(CasebookFiles files) {
      this.files = files;
    }

    /** {@code builtin}, or the folder as the user wrote it. */
    public String name() {
      return files.name();
    }

    /**
     * SHA-256 of its tables: names, lengths and contents in the order of the names. Computed once,
     * when asked for.
     */
    public synchronized String sha256() {
      if (digest == null) {
        digest = files.sha256();
      }
      return digest;
    }
  }
}
