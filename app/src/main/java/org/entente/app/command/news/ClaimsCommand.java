package org.entente.app.command.news;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.report.claim.ClaimList;
import org.entente.app.report.claim.ClaimTable;
import org.entente.core.claim.Claim;
import org.entente.data.casebook.CasebookException;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente claims}: who said what about whom. */
@Command(
    name = "claims",
    description = {
      "List who said what about an alliance, and in whose words, from articles or from the claims kept in the workspace. A claim belongs to its speaker and is never a finding. entente assess --with shows claims next to the data.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente claims article.txt",
      "  entente claims news/ --about USA-JPN-KOR --force leadership",
      "  entente claims --about USA-JPN-KOR --force leadership --since 2024-12-01",
      "  entente claims news/ --country CHN --capacity academic -o claims.csv"
    })
public final class ClaimsCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private ClaimOptions which;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Also write the claims to this file as a table (.csv), one row per claim.")
  private Path output;

  @Option(
      names = "--raw",
      description =
          "Write text to the table as it is. By default, text that a spreadsheet would run as a formula gets an apostrophe before it.")
  private boolean raw;

  public ClaimsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, CasebookException, WorkspaceException {
    // load
    if (output != null && !output.toString().endsWith(".csv")) {
      throw new ParameterException(
          spec.commandLine(), "-o writes CSV, so " + output + " must end in .csv");
    }
    List<Claim> claims = which.claims(session, spec.commandLine());
    // write
    if (output != null) {
      AtomicFile.write(output, ClaimTable.csv(claims, raw).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + output);
    }
    session.result(json ? ClaimList.json(claims) : ClaimList.text(claims, session.colour()));
    return 0;
  }
}
