package org.entente.app.report.explore;

import java.util.stream.Collectors;
import org.entente.app.report.compare.ComparePage;
import org.entente.app.report.system.SystemReport;
import org.entente.core.assessment.Assessment;
import org.entente.core.state.State;
import org.entente.engine.result.BalanceResult;

/**
 * What the explorer shows of a system, a comparison or a signed neighbourhood.
 *
 * @param model what the template of the static page shows
 * @param query of this view, as used in the addresses of its downloads
 * @param <T> a {@link SystemReport}, {@link ComparePage} or {@link BalanceResult}
 */
public record ExploreDocument<T>(T model, String query) {

  /** Where the explorer shows an assessment of its own. */
  public String address(Assessment side) {
    return "/assess/"
        + side.members().stream().map(State::code).collect(Collectors.joining("+"))
        + "?on="
        + side.on();
  }
}
