package org.entente.app.command.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ClaimQuery;
import org.entente.core.claim.Manner;
import org.entente.core.force.Force;
import org.entente.core.state.State;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.data.casebook.CasebookException;
import org.entente.data.ledger.ClaimLedger;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.question.QuestionParser;
import org.entente.engine.source.ArticleInput;
import org.entente.engine.source.FailedException;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import org.entente.text.article.ArticleRecords;
import org.entente.text.article.CodedArticle;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.entry.Statement;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which claims a command is about: those of articles, or those kept in the workspace. */
public final class ClaimOptions {

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "0..*",
      description =
          "Articles: files, folders, or - for standard input. Default: the claims kept in the workspace (entente read --keep).")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--about",
      paramLabel = "STATES",
      split = ",",
      description =
          "Only claims about these states: USA-JPN-KOR, or names separated by commas. Of articles: about at least one of them, as entente assess --with shows them. Of kept claims: about at least two, or about the one given.")
  private List<String> about = new ArrayList<>();

  @Option(
      names = "--force",
      paramLabel = "FORCE",
      description = "Only claims about this force, such as leadership. See entente forces.")
  private String force;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only claims published on this day or later.")
  private String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only claims published on this day or earlier.")
  private String until;

  @Option(
      names = "--country",
      paramLabel = "STATE",
      split = ",",
      description = "Only claims by speakers from this state.")
  private List<String> countries = new ArrayList<>();

  @Option(
      names = "--capacity",
      paramLabel = "CAPACITY",
      split = ",",
      description =
          "Only claims by speakers in this capacity: government, military, politician, academic, media, business, international, society, citizen, unknown.")
  private List<String> capacities = new ArrayList<>();

  @Option(
      names = "--manner",
      paramLabel = "MANNER",
      split = ",",
      description = "Only claims in this form: direct, mixed, indirect, author.")
  private List<String> manners = new ArrayList<>();

  @Option(names = "--in", paramLabel = "OUTLET", description = "Only claims in this outlet.")
  private String in;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The date of publication for all articles; it overrides the dates that they give.")
  private String published;

  @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet of all articles.")
  private String outlet;

  @Mixin private WorkspaceOption workspace;

  /** The claims that are asked for. */
  List<Claim> claims(Session session, CommandLine line)
      throws FailedException, CasebookException, WorkspaceException {
    Set<String> states = about(session, line).stream().map(State::code).collect(Collectors.toSet());
    if (names.isEmpty()) {
      ClaimQuery query = query(session, line, states);
      return query.of(kept(session, query));
    }
    // An article is read whole: what it says of one member belongs to the answer, as beside an
    // assessment.
    return query(session, line, Set.of()).of(read(session, line)).stream()
        .filter(claim -> states.isEmpty() || claim.isAbout(states, 1))
        .toList();
  }

  /** The states of {@code --about}, in their order. */
  List<State> about(Session session, CommandLine line) {
    StateRegistry registry = session.bundled().registry();
    QuestionParser words = new QuestionParser(registry);
    Set<State> states = new LinkedHashSet<>();
    for (String word : about) {
      boolean whole = registry.find(word) instanceof StateLookup.Found;
      List<String> parts = whole ? List.of(word) : Arrays.asList(word.split("-", -1));
      parts.forEach(part -> states.add(words.state(part.strip())));
    }
    return List.copyOf(states);
  }

  private ClaimQuery query(Session session, CommandLine line, Set<String> states) {
    QuestionParser words = new QuestionParser(session.bundled().registry());
    return new ClaimQuery(
        states,
        Optional.ofNullable(force).map(word -> force(line, word)),
        Optional.ofNullable(since).map(day -> words.date(day, session.today())),
        Optional.ofNullable(until).map(day -> words.date(day, session.today())),
        countries.stream().map(word -> words.state(word).code()).collect(Collectors.toSet()),
        capacities.stream()
            .map(word -> constant(line, "--capacity", word, Capacity.values()))
            .collect(Collectors.toSet()),
        manners.stream()
            .map(word -> constant(line, "--manner", word, Manner.values()))
            .collect(Collectors.toSet()),
        Optional.ofNullable(in));
  }

  private static Force force(CommandLine line, String word) {
    return Arrays.stream(Force.values())
        .filter(force -> force.label().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseGet(() -> constant(line, "--force", word, Force.values()));
  }

  private static <E extends Enum<E>> E constant(
      CommandLine line, String option, String word, E[] values) {
    String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    line,
                    option
                        + ": there is no \""
                        + word
                        + "\"; take one of "
                        + Arrays.stream(values)
                            .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "))));
  }

  private List<Claim> read(Session session, CommandLine line)
      throws FailedException, CasebookException, WorkspaceException {
    QuestionParser words = new QuestionParser(session.bundled().registry());
    Optional<LocalDate> day =
        Optional.ofNullable(published).map(given -> words.date(given, session.today()));
    ArticleReader reader =
        ArticleReader.withDefaults()
            .with(new Statement(Optional.ofNullable(outlet), day, Optional.empty()));
    List<CodedArticle> read =
        new ArticleInput(sources(session))
            .read(reader, names, System.in, List.of(), session.feedback())
            .articles();
    if (read.isEmpty()) {
      throw new FailedException("no article could be read");
    }
    return ArticleRecords.claims(read);
  }

  private Sources sources(Session session) {
    return new Sources(
        session.bundled(),
        List.of(),
        WorkspaceData.of(workspace.workspace(session)),
        session::today);
  }

  private List<Claim> kept(Session session, ClaimQuery query) {
    WorkspaceData own = sources(session).workspace();
    return own.read(store -> new ClaimLedger(store).claims(query.since(), query.until()))
        .orElseThrow(
            () ->
                new FailedException(
                    "no article was given, and the workspace "
                        + own.workspace().folder()
                        + " has none; keep some with: entente read ARTICLE --keep"));
  }
}
