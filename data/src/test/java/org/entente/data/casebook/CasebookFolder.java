package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.core.record.Fact;
import org.entente.core.record.RecordKind;
import org.entente.core.state.StateRegistry;
import org.entente.data.csv.TableProblem;
import org.entente.data.states.StateTables;

/** A small casebook in a folder, written row by row. */
final class CasebookFolder {

  /** The last five columns of every row that {@link #with} writes. */
  static final String SOURCE = ",A Ministry,A document,2020-01-02,2,";

  /** The columns before the last five, as casebook/README.md gives them. */
  private static final Map<RecordKind, String> COLUMNS =
      Map.of(
          RecordKind.TREATY, "id,name,kind,signed,from,to,termination,subject",
          RecordKind.MEMBER, "id,treaty,member,from,to,exit,obligations",
          RecordKind.TREATY_ACTION, "id,treaty,date,actors,toward,action,effective",
          RecordKind.LEADER, "id,state,name,office,from,to,entry,exit",
          RecordKind.TERM, "id,leader,from,scheduled_end,basis",
          RecordKind.DISPUTE, "id,name,kind,side_a,side_b,from,to,outcome",
          RecordKind.CRISIS, "id,state,kind,name,from,to,leader,outcome",
          RecordKind.ECONOMIC_MEASURE, "id,sender,target,kind,subject,from,to,reversal",
          RecordKind.EVENT, "id,date,source,target,type,mode,context,summary,disputes");

  private static final StateRegistry REGISTRY = StateTables.registry();

  private final Path folder;

  CasebookFolder(Path folder) {
    this.folder = folder;
  }

  static CasebookReader reader() {
    return new CasebookReader(REGISTRY);
  }

  static String header(RecordKind kind) {
    return COLUMNS.get(kind) + ",publisher,title,published,readers,note\n";
  }

  String name() {
    return folder.toString();
  }

  /** Writes a table whose rows get {@link #SOURCE} at their end. */
  CasebookFolder with(RecordKind kind, String... rows) {
    StringBuilder text = new StringBuilder(header(kind));
    for (String row : rows) {
      text.append(row).append(SOURCE).append('\n');
    }
    return file(kind.file() + ".csv", text.toString());
  }

  CasebookFolder scope(String... rows) {
    return file(
        "scope.csv", "kind,group_a,group_b,from,to,missing\n" + String.join(",\n", rows) + ",\n");
  }

  CasebookFolder file(String name, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Casebook read() throws CasebookException {
    return reader().read(List.of(name()));
  }

  /** The only fact; there must be no problem. */
  <T extends Fact> T only(Class<T> type) throws CasebookException {
    Casebook casebook = read();
    assertThat(casebook.problems().kept()).isEmpty();
    assertThat(casebook.records().of(type)).hasSize(1);
    return casebook.records().of(type).get(0);
  }

  /**
   * The casebook has exactly one problem: there, with these words in its text, and with a remedy.
   */
  void assertProblem(String file, long line, String column, String... words)
      throws CasebookException {
    assertProblem(read(), file, line, column, words);
  }

  static void assertProblem(
      Casebook casebook, String file, long line, String column, String... words) {
    assertThat(casebook.problems().count()).as("%s", casebook.problems().kept()).isEqualTo(1);
    TableProblem problem = casebook.problems().kept().get(0);
    String place = column.isEmpty() ? ", line " + line : ", line " + line + ", column " + column;
    assertThat(problem.remedy()).isNotBlank();
    assertThat(problem.toString())
        .startsWith(file + (line == 0 ? "" : place) + ": ")
        .contains(words)
        .endsWith(". " + problem.remedy() + ".");
  }
}
