package org.entente.data.casebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.core.record.Fact;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Scope;
import org.entente.core.state.StateRegistry;
import org.entente.data.csv.CsvTable;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/** Reads casebooks: the bundled one, folders with the same files, or several of them together. */
public final class CasebookReader {

  /** The name of the bundled casebook. */
  public static final String BUILTIN = "builtin";

  private final StateRegistry registry;

  /** A reader that knows the codes of this registry. */
  public CasebookReader(StateRegistry registry) {
    this.registry = registry;
  }

  /**
   * Reads casebooks and keeps all usable rows; the problems list the others.
   *
   * @param names folders, or {@link #BUILTIN}; ids must be unique across all of them
   * @throws CasebookException if a folder is not there, cannot be read, or holds no table
   */
  public Casebook read(List<String> names) throws CasebookException {
    List<CasebookFiles> books = new ArrayList<>();
    for (String name : names) {
      books.add(name.equals(BUILTIN) ? CasebookFiles.builtin() : CasebookFiles.in(Path.of(name)));
    }
    return read(books, books.size() > 1);
  }

  /**
   * Reads casebooks of which every row must be usable.
   *
   * @throws CasebookException also if there is any problem; the message names the first one and how
   *     to see them all
   */
  public Casebook readSound(List<String> names) throws CasebookException {
    Casebook casebook = read(names);
    if (!casebook.problems().isEmpty()) {
      long more = casebook.problems().count() - 1;
      throw new CasebookException(
          casebook.problems().kept().get(0)
              + (more == 0 ? "" : " (and " + more + " more)")
              + " See all with: entente casebook check "
              + String.join(" ", names));
    }
    return casebook;
  }

  private Casebook read(List<CasebookFiles> books, boolean several) {
    TableProblems problems = new TableProblems();
    Tables tables = new Tables(new RowReader(registry), problems);
    for (CasebookFiles book : books) {
      String prefix = several ? book.name() + "/" : "";
      book.tables().forEach((file, bytes) -> tables.read(prefix + file, file, bytes));
    }
    CrossCheck check = new CrossCheck(problems);
    check.run(tables.facts, tables.names);
    Map<RecordKind, Integer> counts = new EnumMap<>(RecordKind.class);
    for (Fact fact : check.facts()) {
      counts.merge(fact.kind(), 1, Integer::sum);
    }
    List<Casebook.Input> inputs = books.stream().map(Casebook.Input::new).toList();
    return new Casebook(
        inputs,
        new Records(check.facts(), tables.scopes),
        check.names(),
        counts,
        problems,
        Doubts.of(check.kept(), registry));
  }

  /** The rows of all tables, with their places. */
  private static final class Tables {

    private final RowReader rows;
    private final TableProblems problems;
    private final List<CrossCheck.Placed> facts = new ArrayList<>();
    private final List<CrossCheck.PlacedName> names = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();

    Tables(RowReader rows, TableProblems problems) {
      this.rows = rows;
      this.problems = problems;
    }

    void read(String label, String file, byte[] bytes) {
      if (file.equals(CasebookFiles.SCOPE)) {
        CsvTable.read(
            label,
            bytes,
            CasebookSchema.SCOPE,
            problems,
            row -> rows.scope(row).ifPresent(scopes::add));
        return;
      }
      if (file.equals(CasebookFiles.NAMES)) {
        CsvTable.read(
            label,
            bytes,
            CasebookSchema.namesHeader(),
            problems,
            row ->
                rows.name(row)
                    .ifPresent(
                        name -> names.add(new CrossCheck.PlacedName(name, label, row.line()))));
        return;
      }
      for (RecordKind kind : RecordKind.values()) {
        if (file.equals(kind.file() + ".csv")) {
          facts(kind, label, bytes);
          return;
        }
      }
      problems.add(
          new TableProblem(
              label,
              0,
              "",
              "",
              "not the name of a casebook table",
              "Use one of "
                  + String.join(", ", CasebookFiles.knownNames())
                  + ", or move the file away"));
    }

    private void facts(RecordKind kind, String label, byte[] bytes) {
      CsvTable.read(
          label,
          bytes,
          CasebookSchema.header(kind),
          CasebookSchema.olderHeaders(kind),
          problems,
          row ->
              rows.fact(kind, row)
                  .ifPresent(fact -> facts.add(new CrossCheck.Placed(fact, label, row.line()))));
    }
  }
}
