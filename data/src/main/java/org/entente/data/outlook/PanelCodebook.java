package org.entente.data.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import org.entente.data.catalogue.Reference;
import org.entente.data.catalogue.References;
import org.entente.data.table.CodebookEntry;

/** Says what the columns of a panel are and where they come from. */
public final class PanelCodebook {

  private final Covariates covariates;
  private final Catalogue catalogue;

  /** For the bundled covariates. */
  public PanelCodebook() {
    this(Covariates.builtin(), Catalogue.builtin());
  }

  PanelCodebook(Covariates covariates, Catalogue catalogue) {
    this.covariates = covariates;
    this.catalogue = catalogue;
  }

  /** One entry for each column that {@link PanelWriter} writes, in order. */
  public List<CodebookEntry> entries(PanelUnit unit) {
    List<CodebookEntry> entries = new ArrayList<>();
    entries.add(outcome("atopid", "INTEGER", "ATOP's number of the alliance", ""));
    if (unit == PanelUnit.MEMBER) {
      entries.add(outcome("member", "INTEGER", "Correlates of War number of the member", ""));
    }
    entries.add(outcome("year", "INTEGER", "The row is of 31 December of this year", ""));
    entries.add(outcome("bilat", "INTEGER", "The alliance has two members", "0 or 1"));
    entries.add(
        outcome(
            "ending",
            "VARCHAR",
            "What became of it in the next year: none, violated, renegotiated, fulfilled, state_exit",
            ""));
    entries.add(
        outcome(
            "violated5", "INTEGER", "Violated or abrogated within the next five years", "0 or 1"));
    entries.add(
        outcome("cause", "INTEGER", "TERMCAUS of a violation in the next year, where one is", ""));
    covariates.of(unit).forEach(covariate -> entries.add(entry(covariate)));
    return entries;
  }

  /** What to cite for the covariates of a unit, each publication once. */
  public List<Reference> references(PanelUnit unit) {
    return References.unique(
        covariates.of(unit).stream()
            .flatMap(covariate -> covariate.sources().stream())
            .distinct()
            .flatMap(name -> dataSet(covariates.source(name)).references().stream())
            .toList());
  }

  private CodebookEntry outcome(String column, String type, String definition, String unit) {
    return new CodebookEntry(
        column, type, definition, unit, title(covariates.source("atop")), "1815-2016", "missing");
  }

  private CodebookEntry entry(Covariate covariate) {
    List<PanelSource> sources = covariate.sources().stream().map(covariates::source).toList();
    return new CodebookEntry(
        covariate.name(),
        "DOUBLE",
        covariate.definition(),
        covariate.unit(),
        sources.stream().map(this::title).collect(Collectors.joining("; ")),
        sources.stream().map(PanelCodebook::years).collect(Collectors.joining("; ")),
        "missing");
  }

  private static String years(PanelSource source) {
    return source.first()
        + "-"
        + source.last()
        + " (after that: "
        + source.after()
        + (source.hindsight() ? "; coded with hindsight)" : ")");
  }

  private String title(PanelSource source) {
    DataSet set = dataSet(source);
    return set.title() + " " + set.release();
  }

  private DataSet dataSet(PanelSource source) {
    return catalogue
        .find(source.dataset())
        .orElseThrow(() -> new IllegalStateException("there is no data set " + source.dataset()));
  }
}
