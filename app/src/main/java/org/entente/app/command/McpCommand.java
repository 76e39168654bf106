package org.entente.app.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.app.mcp.Commands;
import org.entente.app.mcp.ToolServer;
import org.entente.app.report.format.ProgramVersion;
import org.entente.engine.Engine;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente mcp}: tools for assistants. */
@Command(
    name = "mcp",
    description = {
      "Answer an assistant over the Model Context Protocol, on standard input and output. The tools only read: assess, outlook, rank, changes, trend, events, alliances and cite. It runs until its input ends. See docs/mcp.md.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  entente mcp", "  entente mcp --casebook builtin --casebook my-casebook"})
final class McpCommand implements Callable<Integer> {

  private final Session session;

  @Option(
      names = "--casebook",
      paramLabel = "DIR",
      description =
          "Use the casebook in this folder instead of the bundled one. Repeat it to use several; "
              + "\"builtin\" is the bundled one.")
  private List<String> casebooks = new ArrayList<>();

  McpCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Engine engine =
        new Engine(
            new Sources(
                session.bundled(),
                casebooks,
                WorkspaceData.of(new WorkspaceOption().workspace(session)),
                session::today));
    LocalDate lastDay = engine.date(Optional.empty());
    new ToolServer(new SessionCommands(session, List.copyOf(casebooks), lastDay))
        .run(System.in, session.out(), ProgramVersion.get());
    return 0;
  }

  /** The commands of a session, with their output kept instead of written. */
  private record SessionCommands(Session session, List<String> casebooks, LocalDate lastDay)
      implements Commands {

    @Override
    public Outcome run(List<String> words) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Session inner =
          new Session(
              out, err, session.clock(), false, false, session.environment(), session.bundled());
      int code = Entente.run(inner, words.toArray(String[]::new));
      return new Outcome(
          code,
          out.toString(StandardCharsets.UTF_8),
          err.toString(StandardCharsets.UTF_8).stripTrailing());
    }
  }
}
