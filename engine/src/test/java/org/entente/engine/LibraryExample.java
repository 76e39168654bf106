package org.entente.engine;

// begin
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.data.workspace.Workspace;
import org.entente.engine.question.AssessmentQuestion;
import org.entente.engine.result.AssessmentAnswer;
import org.entente.engine.source.BundledData;
import org.entente.engine.source.Feedback;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;

/** Prints the tie of every pair of an alliance. */
public final class LibraryExample {
  private LibraryExample() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    WorkspaceData data = WorkspaceData.of(new Workspace(Path.of("my-workspace")));
    Sources sources = new Sources(new BundledData(), List.of(), data, LocalDate::now);
    AssessmentQuestion question =
        AssessmentQuestion.of(List.of("USA", "JPN", "KOR"), Optional.of("2025-01-07"));
    AssessmentAnswer answer = new Engine(sources).assess(question, Feedback.none());
    answer
        .result()
        .assessment()
        .legs()
        .forEach(leg -> System.out.println(leg.leg().name() + ": " + leg.bed().tie().label()));
  }
}
// end
