package org.entente.app.command.data;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.app.command.shared.DataSetArguments;
import org.entente.app.command.shared.Session;
import org.entente.app.report.catalogue.CatalogueText;
import org.entente.data.catalogue.DataSet;
import org.entente.data.table.Variables;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente data describe}: what a data set is, column by column. */
@Command(
    name = "describe",
    description = {
      "Describe data sets: what a row is, what every column means, what to know before use, and what to cite.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  entente data describe nmc", "  entente data describe --all --markdown"})
public final class DataDescribeCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "Names of data sets.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "All data sets of the catalogue.")
  private boolean all;

  @Option(names = "--markdown", description = "Write a Markdown page instead of text.")
  private boolean markdown;

  public DataDescribeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException {
    // load
    DataSetArguments words =
        new DataSetArguments(spec.commandLine(), session.bundled().catalogue());
    List<DataSet> sets = words.sets(names, all);
    // write
    session.result(
        markdown
            ? CatalogueText.markdown(sets, all ? Variables.builtin().sources() : List.of())
            : sets.stream().map(CatalogueText::text).collect(Collectors.joining("\n")));
    return 0;
  }
}
