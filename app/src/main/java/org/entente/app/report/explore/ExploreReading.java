package org.entente.app.report.explore;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.report.assessment.AssessmentPage;
import org.entente.core.assessment.LegAssessment;
import org.entente.text.event.CodedEvent;

/**
 * Articles beside an assessment.
 *
 * @param view the assessment with what the articles tell and claim
 * @param name of the file
 * @param problems what could not be read
 */
public record ExploreReading(AssessmentPage.View view, String name, List<String> problems) {

  /** Copies the list. */
  public ExploreReading {
    problems = List.copyOf(problems);
  }

  /** Events between different actors that were found. */
  public long events() {
    return view.report().commentary().articles().stream()
        .mapToLong(article -> article.events(false).size())
        .sum();
  }

  /** Those of them between the two states of a leg, in either direction or together. */
  public long events(LegAssessment leg) {
    Set<String> both = Set.of(leg.leg().a().code(), leg.leg().b().code());
    return view.report().commentary().articles().stream()
        .flatMap(article -> article.events(false).stream())
        .filter(event -> states(event).containsAll(both))
        .count();
  }

  private static Set<String> states(CodedEvent event) {
    return Stream.concat(event.sources().stream(), event.targets().stream())
        .map(participant -> participant.actor().code())
        .collect(Collectors.toSet());
  }

  /** Claims about the members that were found. */
  public int claims() {
    return view.report().commentary().claims().besides().size();
  }
}
