package org.entente.engine.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entente.core.record.Fact;
import org.entente.core.record.Records;
import org.entente.core.state.StateRegistry;
import org.entente.data.alliance.CodedAlliances;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.catalogue.Catalogue;

/**
 * What questions are answered from: the bundled data, the casebooks in use, and the user's
 * workspace.
 */
public final class Sources {

  private final BundledData bundled;
  private final List<String> casebooks;
  private final WorkspaceData workspace;
  private final Supplier<LocalDate> today;
  private Casebook casebook;
  private Records records;

  /**
   * Sources.
   *
   * @param casebooks names of the casebooks to use; empty for the bundled one
   * @param today refuses dates in the future, and is never part of an answer
   */
  public Sources(
      BundledData bundled,
      List<String> casebooks,
      WorkspaceData workspace,
      Supplier<LocalDate> today) {
    this.bundled = bundled;
    this.casebooks = casebooks.isEmpty() ? List.of(CasebookReader.BUILTIN) : List.copyOf(casebooks);
    this.workspace = workspace;
    this.today = today;
  }

  /** The states. */
  public StateRegistry registry() {
    return bundled.registry();
  }

  /** The data sets that can be loaded. */
  public Catalogue catalogue() {
    return bundled.catalogue();
  }

  /**
   * The facts.
   *
   * @throws FailedException if a casebook cannot be used
   */
  public synchronized Casebook casebook() {
    try {
      if (casebook == null) {
        casebook = bundled.casebook(casebooks);
      }
      return casebook;
    } catch (CasebookException e) {
      throw new FailedException(e.getMessage(), e);
    }
  }

  /**
   * The facts, and with them the alliances that ATOP codes.
   *
   * @throws FailedException if a casebook cannot be used
   */
  public synchronized Records records() {
    if (records == null) {
      Casebook book = casebook();
      List<Fact> facts = new ArrayList<>(book.records().facts());
      facts.addAll(CodedAlliances.facts(registry(), book.names()));
      records = new Records(facts, book.records().scopes());
    }
    return records;
  }

  /** The user's workspace. */
  public WorkspaceData workspace() {
    return workspace;
  }

  /** Today. */
  public LocalDate today() {
    return today.get();
  }

  /**
   * The last day that the casebook covers, or today if that is earlier.
   *
   * @throws FailedException if the casebook does not say what it covers
   */
  public LocalDate lastDay() {
    LocalDate last =
        casebook()
            .records()
            .lastDay()
            .orElseThrow(
                () ->
                    new FailedException(
                        "the casebook does not say which years it covers (scope.csv); give the date with --on"));
    return last.isAfter(today()) ? today() : last;
  }
}
