package org.entente.app.report.explore;

import java.util.stream.Collectors;
import org.entente.app.report.assessment.AssessmentPage;
import org.entente.core.state.State;

/**
 * An assessment as the explorer shows it.
 *
 * @param view what the static report shows
 * @param switches the changes that can be supposed
 * @param query of this assessment, as used in the addresses of its downloads
 */
public record ExploreAssessment(AssessmentPage.View view, Switches switches, String query) {

  /** Names of the members. */
  public String names() {
    return view.report().assessment().members().stream()
        .map(State::name)
        .collect(Collectors.joining(", "));
  }
}
