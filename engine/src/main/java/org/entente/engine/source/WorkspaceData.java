package org.entente.engine.source;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.assessment.leg.StandingSource;
import org.entente.core.claim.Claim;
import org.entente.core.record.NewsEvent;
import org.entente.core.state.StateRegistry;
import org.entente.data.ledger.ClaimLedger;
import org.entente.data.ledger.EventLedger;
import org.entente.data.ledger.SeatedLeader;
import org.entente.data.portfolio.StandingReader;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.text.actor.LeaderTerm;
import org.entente.text.article.ArticleRecords;
import org.entente.text.article.CodedArticle;
import org.entente.text.article.NewsEvents;

/**
 * What the user's workspace adds: data sets, and what was kept of articles. It is opened for each
 * question, or held open read-only for as long as a server runs. Safe for several threads.
 */
public final class WorkspaceData implements AutoCloseable {

  private final Workspace workspace;
  private final Optional<Store> held;
  private final boolean usable;
  private final String note;

  private WorkspaceData(Workspace workspace, Optional<Store> held, boolean usable, String note) {
    this.workspace = workspace;
    this.held = held;
    this.usable = usable;
    this.note = note;
  }

  /** Opens the workspace for each question. */
  public static WorkspaceData of(Workspace workspace) {
    return new WorkspaceData(workspace, Optional.empty(), true, "");
  }

  /**
   * Holds the workspace open, read-only. Without data in it, or while another program holds it,
   * questions are answered without it, and the note says so.
   */
  public static WorkspaceData held(Workspace workspace) {
    if (!workspace.hasDatabase()) {
      return new WorkspaceData(
          workspace,
          Optional.empty(),
          false,
          "The workspace "
              + workspace.folder()
              + " has no data sets: answers use only the bundled data.");
    }
    try {
      return new WorkspaceData(
          workspace,
          Optional.of(workspace.openForReading()),
          true,
          "Data sets of the workspace " + workspace.folder() + " are in use, read-only.");
    } catch (WorkspaceException e) {
      return new WorkspaceData(
          workspace,
          Optional.empty(),
          false,
          "Answers use only the bundled data, because the workspace cannot be read: "
              + e.getMessage());
    }
  }

  /** What a reader must know of the data in use, in one sentence; empty if there is nothing. */
  public String note() {
    return note;
  }

  /** Whether there is a database to read. */
  public boolean isUsable() {
    return usable && workspace.hasDatabase();
  }

  /** The workspace itself. */
  public Workspace workspace() {
    return workspace;
  }

  /** What is read from an open database. */
  @FunctionalInterface
  public interface Reading<T> {

    /** Reads. */
    T from(Store store) throws SQLException, WorkspaceException;
  }

  /**
   * Reads from the workspace.
   *
   * @return empty if there is no database
   * @throws FailedException if it cannot be read
   */
  public synchronized <T> Optional<T> read(Reading<T> reading) {
    if (!isUsable()) {
      return Optional.empty();
    }
    try {
      if (held.isPresent()) {
        return Optional.of(reading.from(held.get()));
      }
      try (Store store = workspace.openForReading()) {
        return Optional.of(reading.from(store));
      }
    } catch (WorkspaceException e) {
      throw new FailedException(e.getMessage(), e);
    } catch (SQLException e) {
      throw new FailedException(
          "the workspace " + workspace.folder() + " cannot be read: " + Store.message(e), e);
    }
  }

  /** How each leg ranks among all pairs of states, as of a date. */
  public StandingSource standings(LocalDate date) {
    return this.<StandingSource>read(store -> StandingReader.of(store, date))
        .orElse(StandingSource.NONE);
  }

  /** The leaders of Archigos, if they are loaded. */
  public List<LeaderTerm> leaders(StateRegistry registry) {
    return read(store ->
            SeatedLeader.of(store, registry).stream()
                .map(l -> new LeaderTerm(l.state(), l.name(), l.from(), l.to()))
                .toList())
        .orElse(List.of());
  }

  /**
   * The events of the articles kept.
   *
   * @throws FailedException if there are none
   */
  public List<NewsEvent> keptEvents() {
    return read(store -> new EventLedger(store).events()).orElseThrow(this::nothingKept);
  }

  /**
   * The claims of the articles kept, published within the days given.
   *
   * @throws FailedException if there are none
   */
  public List<Claim> keptClaims(Optional<LocalDate> since, Optional<LocalDate> until) {
    return read(store -> new ClaimLedger(store).claims(since, until))
        .orElseThrow(this::nothingKept);
  }

  private FailedException nothingKept() {
    return new FailedException(
        "the workspace "
            + workspace.folder()
            + " has no articles; keep some with: entente read ARTICLE --keep");
  }

  /**
   * Keeps the events and claims of articles, whole or not at all; what was kept of the same
   * articles is replaced.
   */
  public synchronized void keep(List<CodedArticle> articles, Feedback feedback) {
    Map<String, CodedArticle> once = new LinkedHashMap<>();
    articles.forEach(coded -> once.putIfAbsent(ArticleRecords.key(coded.article()), coded));
    List<CodedArticle> different = List.copyOf(once.values());
    List<Claim> claims = ArticleRecords.claims(different);
    List<NewsEvent> events = NewsEvents.of(different);
    Set<String> keys = once.keySet();
    try (Store store = workspace.openForWriting()) {
      store.transaction(
          () -> {
            new ClaimLedger(store).keepWithin(keys, claims);
            new EventLedger(store).keepWithin(keys, events);
            return null;
          });
    } catch (SQLException e) {
      throw new FailedException(
          "the events and claims could not be kept in "
              + workspace.folder()
              + ": "
              + Store.message(e),
          e);
    } catch (WorkspaceException e) {
      throw new FailedException(e.getMessage(), e);
    }
    feedback.say(
        "kept "
            + events.size()
            + " events and "
            + claims.size()
            + " claims of "
            + keys.size()
            + (keys.size() == 1 ? " article in " : " articles in ")
            + workspace.folder());
  }

  @Override
  public void close() throws WorkspaceException {
    if (held.isPresent()) {
      held.get().close();
    }
  }
}
