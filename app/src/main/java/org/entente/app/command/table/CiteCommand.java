package org.entente.app.command.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.DataSetArguments;
import org.entente.app.command.shared.Session;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import org.entente.data.catalogue.Reference;
import org.entente.data.catalogue.References;
import org.entente.data.table.Variable;
import org.entente.data.table.VariableSource;
import org.entente.data.table.Variables;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente cite}: what to cite. */
@Command(
    name = "cite",
    description = {
      "Print the references of data sets, or of sources or columns of the table builder.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente cite nmc atop-dyads",
      "  entente cite peace_years cinc_ratio --bibtex",
      "  entente cite --all --bibtex"
    })
public final class CiteCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Names of data sets, of sources or of columns.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "All data sets of the catalogue.")
  private boolean all;

  @Option(names = "--bibtex", description = "Write BibTeX instead of text.")
  private boolean bibtex;

  public CiteCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException {
    // load
    Catalogue catalogue = session.bundled().catalogue();
    DataSetArguments words = new DataSetArguments(spec.commandLine(), catalogue);
    Variables variables = Variables.builtin();
    // compute
    List<Reference> references = new ArrayList<>();
    if (all || names.isEmpty()) {
      words.sets(names, all).forEach(set -> references.addAll(set.references()));
    }
    for (String name : names) {
      references.addAll(references(name, words, catalogue, variables));
    }
    // write
    session.result(bibtex ? References.bibtex(references) : References.text(references));
    return 0;
  }

  private static List<Reference> references(
      String name, DataSetArguments words, Catalogue catalogue, Variables variables) {
    Optional<DataSet> set = catalogue.find(name);
    List<Variable> columns = variables.named(name);
    if (set.isEmpty() && columns.isEmpty()) {
      throw words.unknown("data set, source or column", name, variables.names());
    }
    // Some names are those of a data set and of a source of columns: both are meant.
    List<Reference> references = new ArrayList<>();
    set.ifPresent(found -> references.addAll(found.references()));
    for (Variable column : columns) {
      add(references, variables.sourceOf(column), catalogue);
      for (String need : column.needs()) {
        add(references, variables.sourceOf(variables.variable(need).orElseThrow()), catalogue);
      }
    }
    return references;
  }

  private static void add(List<Reference> references, VariableSource source, Catalogue catalogue) {
    references.addAll(source.references());
    for (String set : source.allDatasets()) {
      references.addAll(catalogue.find(set).orElseThrow().references());
    }
  }
}
