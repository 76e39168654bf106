package org.entente.data.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.data.Progress;
import org.entente.data.catalogue.DataFile;
import org.entente.data.catalogue.DataSet;
import org.entente.data.catalogue.DataTable;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/**
 * Loads data sets into the database of a workspace: completely or not at all, and not again what is
 * there already.
 */
public final class Loader {

  private final Workspace workspace;
  private final Store store;
  private final List<Derived> derived;
  private final Progress progress;

  /**
   * Makes a loader.
   *
   * @param store the database of the workspace, open for writing
   * @param derived the tables to compute from what is loaded
   */
  public Loader(Workspace workspace, Store store, List<Derived> derived, Progress progress) {
    this.workspace = workspace;
    this.store = store;
    this.derived = List.copyOf(derived);
    this.progress = progress;
  }

  /** What to do with rows that cannot be used. */
  public enum Strictness {
    /** List them and use the others. */
    LENIENT,
    /** Load nothing if there is one. */
    STRICT
  }

  /**
   * Loads a data set from the files that were got for it.
   *
   * @throws WorkspaceException if a file is not there or cannot be read, or, when strict, if a row
   *     cannot be used; nothing is changed then
   */
  public LoadReport load(DataSet set, Strictness strictness) throws WorkspaceException {
    List<Plan> plans = new ArrayList<>();
    for (DataTable table : set.tables()) {
      List<Path> files = new ArrayList<>();
      for (DataFile file : table.files()) {
        files.add(present(set, file));
      }
      plans.add(plan(set, table, files));
    }
    return load(plans, strictness);
  }

  /**
   * Loads one table of a data set from other files of the same form: plain, gzip, or a zip archive
   * of one file.
   *
   * @throws WorkspaceException as above
   */
  public LoadReport load(DataSet set, DataTable table, List<Path> files, Strictness strictness)
      throws WorkspaceException {
    try (Unzipped unzipped = Unzipped.of(files)) {
      return load(List.of(plan(set, table, unzipped.files())), strictness);
    }
  }

  private Path present(DataSet set, DataFile file) throws WorkspaceException {
    return workspace
        .present(set, file)
        .orElseThrow(
            () ->
                new WorkspaceException(
                    "the file "
                        + file.baseName()
                        + " of "
                        + set.name()
                        + " is not in the workspace; get it with: entente data get "
                        + set.name()));
  }

  /** A table and the files to make it from. */
  private record Plan(DataSet set, DataTable table, List<SourceFile> files, TableLoader loader) {}

  private Plan plan(DataSet set, DataTable table, List<Path> paths) throws WorkspaceException {
    List<SourceFile> files = new ArrayList<>();
    for (Path path : paths) {
      try {
        files.add(SourceFile.of(path));
      } catch (IOException e) {
        throw new WorkspaceException(path + " cannot be read: " + reason(e), e);
      }
    }
    return new Plan(set, table, files, new TableLoader(store, set, table, progress));
  }

  private static String reason(IOException e) {
    if (e instanceof java.nio.file.NoSuchFileException) {
      return "the file does not exist";
    }
    return e.getMessage() == null ? "it ends too early or is damaged" : e.getMessage();
  }

  private LoadReport load(List<Plan> plans, Strictness strictness) throws WorkspaceException {
    try {
      return store.transaction(
          () -> {
            List<LoadReport.TableReport> reports = new ArrayList<>();
            Set<String> changed = new TreeSet<>();
            for (Plan plan : plans) {
              LoadReport.TableReport report = load(plan, strictness);
              reports.add(report);
              if (!report.unchanged()) {
                changed.add(report.table());
              }
            }
            derive(changed);
            return new LoadReport(reports);
          });
    } catch (SQLException e) {
      throw new WorkspaceException("the database reported an error: " + Store.message(e), e);
    }
  }

  private LoadReport.TableReport load(Plan plan, Strictness strictness)
      throws WorkspaceException, SQLException {
    String table = plan.table().name();
    List<Provenance> before = Provenance.of(store, table);
    if (isUnchanged(plan, before, strictness)) {
      long rows = store.number("SELECT count(*) FROM " + Sql.name(table));
      long known = before.stream().mapToLong(Provenance::problems).sum();
      return new LoadReport.TableReport(table, rows, true, TableProblems.ofCount(known), List.of());
    }
    Provenance.forget(store, table);
    TableProblems problems = new TableProblems();
    List<String> leftOut = new ArrayList<>();
    List<TableLoader.FileReport> files = new ArrayList<>();
    for (SourceFile file : plan.files()) {
      TableLoader.FileReport report = read(plan, file, files.isEmpty());
      refuse(report.problems(), strictness, file.name());
      problems.addAll(report.problems());
      report.leftOut().stream().filter(name -> !leftOut.contains(name)).forEach(leftOut::add);
      files.add(report);
    }
    refuseEmpty(plan, files);
    TableProblems repeated = dropRepeated(plan, strictness);
    problems.addAll(repeated);
    plan.loader().describe();
    for (int i = 0; i < files.size(); i++) {
      long found = files.get(i).problems().count() + (i == 0 ? repeated.count() : 0);
      long used = files.get(i).rows() - (i == 0 ? repeated.count() : 0);
      plan.loader().provenance(plan.files().get(i), used, found).keep(store);
    }
    long rows = store.number("SELECT count(*) FROM " + Sql.name(table));
    return new LoadReport.TableReport(table, rows, false, problems, leftOut);
  }

  /** A file without a row that can be used must not take the place of a table that had some. */
  private static void refuseEmpty(Plan plan, List<TableLoader.FileReport> files)
      throws WorkspaceException {
    if (files.stream().mapToLong(TableLoader.FileReport::rows).sum() == 0) {
      String first =
          files.stream()
              .flatMap(file -> file.problems().kept().stream())
              .findFirst()
              .map(problem -> ". The first problem: " + problem)
              .orElse("; get it again");
      throw new WorkspaceException(
          "no row of " + plan.files().get(0).name() + " can be used; nothing was loaded" + first);
    }
  }

  private boolean isUnchanged(Plan plan, List<Provenance> before, Strictness strictness)
      throws SQLException {
    if (before.size() != plan.files().size() || !store.hasTable(plan.table().name())) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      boolean same =
          before.get(i).sha256().equals(plan.files().get(i).sha256())
              && before.get(i).reader().equals(plan.loader().fingerprint())
              && (before.get(i).problems() == 0 || strictness == Strictness.LENIENT);
      if (!same) {
        return false;
      }
    }
    return before.isEmpty() || before.get(before.size() - 1).isAsLoaded(store);
  }

  private TableLoader.FileReport read(Plan plan, SourceFile file, boolean first)
      throws WorkspaceException, SQLException {
    try {
      return plan.loader().read(file, first);
    } catch (IOException e) {
      throw new WorkspaceException(file.path() + " cannot be read: " + reason(e), e);
    } catch (SQLException e) {
      throw new WorkspaceException(
          "the database could not load " + file.path() + ": " + Store.message(e), e);
    }
  }

  private static void refuse(TableProblems problems, Strictness strictness, String file)
      throws WorkspaceException {
    if (strictness == Strictness.STRICT && !problems.isEmpty()) {
      throw new WorkspaceException(
          file
              + " has "
              + problems.count()
              + (problems.count() == 1 ? " problem" : " problems")
              + " and nothing was loaded (--strict). The first: "
              + problems.kept().get(0));
    }
  }

  private static TableProblems dropRepeated(Plan plan, Strictness strictness)
      throws SQLException, WorkspaceException {
    TableProblems found = new TableProblems();
    long repeated = plan.loader().dropRepeated();
    if (repeated > 0) {
      found.add(
          new TableProblem(
              plan.files().get(0).name(),
              0,
              String.join(" + ", plan.table().key()),
              "",
              repeated + " rows repeat the key of an earlier row; the first one was kept",
              "Remove the others"),
          repeated);
      refuse(found, strictness, plan.files().get(0).name());
    }
    return found;
  }

  private void derive(Set<String> changed) throws SQLException {
    for (Derived table : derived) {
      boolean stale =
          !store.hasTable(table.table())
              || table.needs().stream().anyMatch(changed::contains)
              || !table.isCurrent(store);
      boolean possible = true;
      for (String need : table.needs()) {
        possible &= store.hasTable(need);
      }
      if (stale && possible) {
        table.build(store);
        changed.add(table.table());
      }
    }
  }

  /**
   * Removes the tables of a data set, whole.
   *
   * @return the names of the tables that were there
   */
  public List<String> remove(DataSet set) throws WorkspaceException {
    try {
      return store.transaction(
          () -> {
            List<String> there = new ArrayList<>();
            for (DataTable table : set.tables()) {
              if (store.hasTable(table.name())) {
                there.add(table.name());
                store.execute("DROP TABLE " + Sql.name(table.name()));
              }
              Provenance.forget(store, table.name());
            }
            List<String> removed = new ArrayList<>(there);
            for (Derived table : derived) {
              if (table.needs().stream().anyMatch(removed::contains)) {
                store.execute("DROP TABLE IF EXISTS " + Sql.name(table.table()));
                removed.add(table.table());
              }
            }
            return there;
          });
    } catch (SQLException e) {
      throw new WorkspaceException("the database reported an error: " + Store.message(e), e);
    }
  }
}
