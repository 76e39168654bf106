package org.entente.app.command;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.report.claim.ArticleClaims;
import org.entente.app.report.news.CodedArticle;
import org.entente.core.claim.Claim;
import org.entente.data.ledger.ClaimLedger;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;

/** Keeps what was found in articles in the workspace. */
final class Keeping {

  private Keeping() {}

  /** Keeps the claims of articles; what was kept of the same articles goes. */
  static void keep(Session session, Workspace workspace, List<CodedArticle> articles)
      throws FailedException, WorkspaceException {
    Set<String> keys =
        articles.stream()
            .map(coded -> ArticleClaims.key(coded.article()))
            .collect(Collectors.toSet());
    List<Claim> claims =
        articles.stream()
            .collect(
                Collectors.toMap(
                    coded -> ArticleClaims.key(coded.article()),
                    coded -> coded,
                    (first, same) -> first,
                    java.util.LinkedHashMap::new))
            .values()
            .stream()
            .flatMap(coded -> ArticleClaims.of(coded).stream())
            .toList();
    try (Store store = workspace.openForWriting()) {
      new ClaimLedger(store).keep(keys, claims);
    } catch (SQLException e) {
      throw new FailedException(
          "the claims could not be kept in " + workspace.folder() + ": " + Store.message(e), e);
    }
    session.say(
        "kept "
            + claims.size()
            + " claims of "
            + keys.size()
            + " articles in "
            + workspace.folder());
  }
}
