package org.entente.app.report.brief;

import java.util.stream.Collectors;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.brief.PlainWords;
import org.entente.core.state.State;
import org.entente.engine.result.AssessmentResult;

/** The verdict as a passage that can be quoted. */
public final class BriefQuote {

  private BriefQuote() {}

  /** The verdict, members, date and source, in one paragraph. */
  public static String of(AssessmentResult result) {
    String members =
        result.assessment().members().stream().map(State::name).collect(Collectors.joining(", "));
    return result.brief().verdict()
        + " ("
        + members
        + "; "
        + PlainWords.date(result.assessment().on())
        + "; Entente "
        + ProgramVersion.get()
        + ", casebook "
        + result.casebook().inputs().stream()
            .map(input -> input.name() + " " + input.sha256().substring(0, 12))
            .collect(Collectors.joining(", "))
        + ")\n";
  }
}
