package org.entente.app.command;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.claim.Claim;
import org.entente.core.record.NewsEvent;
import org.entente.data.ledger.ClaimLedger;
import org.entente.data.ledger.EventLedger;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.text.article.ArticleRecords;
import org.entente.text.article.CodedArticle;
import org.entente.text.article.NewsEvents;

/** Keeps what was found in articles in the workspace, and reads it back. */
final class Keeping {

  private Keeping() {}

  /** Keeps the events and claims of articles; what was kept of the same articles goes. */
  static void keep(Session session, Workspace workspace, List<CodedArticle> articles)
      throws FailedException, WorkspaceException {
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
          "what was found could not be kept in " + workspace.folder() + ": " + Store.message(e), e);
    }
    session.say(
        "kept "
            + events.size()
            + " events and "
            + claims.size()
            + " claims of "
            + keys.size()
            + (keys.size() == 1 ? " article in " : " articles in ")
            + workspace.folder());
  }

  /** What is read from an open ledger. */
  @FunctionalInterface
  interface Reading<T> {
    T from(Store store) throws SQLException;
  }

  /** Reads from the workspace; empty if there is none. */
  static <T> Optional<T> read(Workspace workspace, Reading<T> reading)
      throws FailedException, WorkspaceException {
    if (!workspace.hasDatabase()) {
      return Optional.empty();
    }
    try (Store store = workspace.openForReading()) {
      return Optional.of(reading.from(store));
    } catch (SQLException e) {
      throw new FailedException(
          "what is kept in " + workspace.folder() + " cannot be read: " + Store.message(e), e);
    }
  }
}
