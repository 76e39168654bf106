package org.entente.app.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.command.shared.Session;
import org.entente.app.report.format.TextPage;
import org.entente.core.force.Force;
import org.entente.core.force.Indicator;
import org.entente.core.history.HistoricalMeasure;
import org.entente.data.reference.ReferenceHistory;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;

/** {@code entente forces}: what the forces are, and which data measure each. */
@Command(
    name = "forces",
    description =
        "List the forces in an assessment: what each is, what more of it is expected to do, who argued so, the historical measures of it with their years, and the inputs of the outlook that belong to it.")
final class ForcesCommand implements Callable<Integer> {

  private final Session session;

  ForcesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException {
    Map<String, HistoricalMeasure> measures =
        ReferenceHistory.builtin().measures().stream()
            .collect(Collectors.toMap(HistoricalMeasure::id, Function.identity()));
    TextPage page = new TextPage(session.colour());
    page.title("The forces on an alliance");
    for (Force force : Force.values()) {
      page.heading(force.label());
      page.item("", force.definition());
      page.item("", "Expected: " + force.expected().words() + ". " + force.citation() + ".");
      for (Indicator speaks : force.measures()) {
        HistoricalMeasure measure = measures.get(speaks.measure());
        page.point(
            measure.label()
                + " ("
                + measure.id()
                + ", "
                + measure.first()
                + " to "
                + measure.last()
                + "; more "
                + (speaks.more() == org.entente.core.force.ForceDirection.BOTH
                    ? "can have either effect"
                    : speaks.more().words())
                + "): "
                + measure.definition()
                + ". Data: "
                + String.join(", ", measure.datasets()),
            List.of());
      }
      if (force.measures().isEmpty()) {
        page.point("no historical measure; the casebook may have records", List.of());
      }
      if (!force.inputs().isEmpty()) {
        page.point("inputs of the outlook: " + String.join(", ", force.inputs()), List.of());
      }
    }
    session.result(page.text());
    return 0;
  }
}
