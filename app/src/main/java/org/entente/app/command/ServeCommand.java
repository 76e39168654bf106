package org.entente.app.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.serve.FirstPage;
import org.entente.app.serve.LocalServer;
import org.entente.core.state.State;
import org.entente.data.casebook.CasebookException;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.Engine;
import org.entente.engine.source.ArticleInput;
import org.entente.engine.source.FailedException;
import org.entente.engine.source.WorkspaceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente serve}: the same in a browser, on this machine alone. */
@Command(
    name = "serve",
    description = {
      "Explore alliances in a browser: assessments, what-ifs, comparisons, friends and foes, and articles, for any date and members. The same results are served as JSON at /api/v1/. The server listens on this machine only, contacts no other, and stores nothing that it is sent. It runs until you stop it (Ctrl-C). See docs/serve.md.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  entente serve", "  entente serve USA PHL --on 2024-06-17 --port 9000"})
final class ServeCommand implements Callable<Integer> {

  private static final int USUAL_PORT = 8017;
  private static final int LAST_PORT = 65_535;

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description = "The alliance shown on the first page. Default: USA JPN KOR.")
  private List<String> members = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "The date shown on the first page, as YYYY-MM-DD. Default: the last day that the casebook covers.")
  private String on;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description =
          "The port to listen on; 0 for any free port. Default: 8017. If it is in use, another port is chosen.")
  private int port = USUAL_PORT;

  @Mixin private SourceOptions sources;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, CasebookException, WorkspaceException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), port + " is not a port; give one from 0 to " + LAST_PORT);
    }
    try (WorkspaceData data = WorkspaceData.held(sources.workspace(session))) {
      session.say(data.note());
      Engine engine = sources.engine(session, data);
      FirstPage opening = opening(engine, data);
      try (LocalServer server = start(engine, opening)) {
        waitForEnd(server);
      }
    }
    return 0;
  }

  private FirstPage opening(Engine engine, WorkspaceData data) {
    LocalDate date = engine.date(Optional.ofNullable(on));
    List<String> named = members.isEmpty() ? List.of("USA", "JPN", "KOR") : members;
    List<String> codes = engine.members(named, date).stream().map(State::code).toList();
    return new FirstPage(codes, date, List.of(data.note()));
  }

  private LocalServer start(Engine engine, FirstPage opening) {
    try {
      LocalServer server =
          LocalServer.start(port, engine, opening, new ArticleInput(engine.sources()));
      if (port != 0 && server.port() != port) {
        session.say("port " + port + " is in use; using " + server.port() + " instead");
      }
      session.result(server.address() + "\n");
      session.say("serving this machine only; stop with Ctrl-C");
      return server;
    } catch (IOException e) {
      throw new FailedException(
          "no port of 127.0.0.1 is available: " + e.getMessage() + "; try another with --port", e);
    }
  }

  /** Until the process is asked to end or this thread is interrupted. */
  private void waitForEnd(LocalServer server) {
    Thread stop = new Thread(server::close, "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      session.say("stopped");
    }
    try {
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException e) {
      session.say("stopping");
    }
  }
}
