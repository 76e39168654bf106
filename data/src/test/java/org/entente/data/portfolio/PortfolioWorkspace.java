package org.entente.data.portfolio;

import java.util.List;
import org.entente.core.measure.similarity.AllianceConvention;
import org.entente.core.measure.similarity.VoteConvention;
import org.entente.data.workspace.FullWorkspace;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** Portfolios out of the workspace with every data set. */
final class PortfolioWorkspace {

  private PortfolioWorkspace() {}

  static List<PeriodPortfolios> votes(VoteConvention convention) throws WorkspaceException {
    return votes(convention, 0, 9999);
  }

  static List<PeriodPortfolios> votes(VoteConvention convention, int from, int to)
      throws WorkspaceException {
    try (Store store = FullWorkspace.get().openForReading()) {
      return new VotePortfolios(store, convention).read(from, to);
    }
  }

  static List<PeriodPortfolios> alliances(AllianceConvention convention, int from, int to)
      throws WorkspaceException {
    try (Store store = FullWorkspace.get().openForReading()) {
      return new AlliancePortfolios(store, convention).read(from, to);
    }
  }
}
