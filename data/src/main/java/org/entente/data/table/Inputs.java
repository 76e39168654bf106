package org.entente.data.table;

import java.sql.SQLException;
import java.util.List;
import org.entente.data.workspace.Provenance;
import org.entente.data.workspace.Store;

/**
 * What the tables of a workspace were read from, and how far they can be trusted.
 *
 * @param records where their rows came from
 */
record Inputs(List<Provenance> records) {

  /** Copies the list. */
  Inputs {
    records = List.copyOf(records);
  }

  /** Of an open database. */
  static Inputs of(Store store) throws SQLException {
    return new Inputs(Provenance.all(store));
  }

  /**
   * Whether all rows of the files behind a source could be used. If not, a row that it does not
   * have may be one that was lost, and its absence means nothing.
   */
  boolean isWhole(VariableSource source) {
    return records.stream()
        .filter(record -> source.tables().contains(record.table()))
        .allMatch(record -> record.problems() == 0);
  }

  /** What to add to the name of a data set: nothing if it is the one on record and whole. */
  String note(String dataSet) {
    StringBuilder note = new StringBuilder();
    for (Provenance record : records) {
      if (record.dataSet().equals(dataSet) && !(record.verified() && record.problems() == 0)) {
        note.append(note.length() == 0 ? ", " : "; ").append("read from ").append(record.file());
        note.append(record.verified() ? "" : " (not the file on record)");
        note.append(record.problems() == 0 ? "" : ", problems: " + record.problems());
      }
    }
    return note.toString();
  }
}
