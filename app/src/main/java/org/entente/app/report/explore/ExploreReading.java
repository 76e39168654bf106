package org.entente.app.report.explore;

import java.util.List;
import org.entente.app.report.HtmlReport;

/**
 * Articles beside an assessment.
 *
 * @param view the assessment with what the articles tell and claim
 * @param name of the file
 * @param problems what could not be read
 */
public record ExploreReading(HtmlReport.View view, String name, List<String> problems) {

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

  /** Claims about the members that were found. */
  public int claims() {
    return view.report().commentary().claims().besides().size();
  }
}
