package org.entente.app.report.balance;

import java.util.List;
import org.entente.app.report.format.TextPage;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.TieTriangle;
import org.entente.core.measure.balance.BestSplits;
import org.entente.core.measure.balance.FrustrationIndex;
import org.entente.core.measure.balance.TriangleCensus;
import org.entente.core.measure.balance.WalkBalance;
import org.entente.engine.result.BalancePhrases;
import org.entente.engine.result.BalanceResult;

/** Writes the position of some states in a signed network as text that fits 80 columns. */
public final class BalanceText {

  private static final int MOST_TRIANGLES = 12;
  private static final int MOST_FRUSTRATED = 24;

  private final BalanceResult report;
  private final TextPage page;

  private BalanceText(BalanceResult report, boolean colour) {
    this.report = report;
    this.page = new TextPage(colour);
  }

  /** The text. */
  public static String of(BalanceResult report, boolean colour) {
    return new BalanceText(report, colour).write();
  }

  private String write() {
    List<String> members = report.view().members();
    page.title(
        (members.isEmpty()
                ? "Structural balance"
                : String.join("-", members) + " among friends and foes")
            + ", "
            + report.source());
    if (!members.isEmpty()) {
      triangles();
      relief();
      camps();
    }
    network();
    inputs();
    return page.text();
  }

  private void triangles() {
    BalanceView view = report.view();
    page.item("", BalancePhrases.summary(view));
    page.heading("Triangles under tension");
    if (view.tense().isEmpty()) {
      page.item("", "none with two or more members");
    }
    view.tense().stream().limit(MOST_TRIANGLES).forEach(this::triangle);
    more(view.tense().size() - MOST_TRIANGLES);
    List<TieTriangle> calm = view.triangles().stream().filter(t -> !t.isTense()).toList();
    if (!calm.isEmpty()) {
      page.heading("Triangles without tension");
      calm.stream()
          .limit(MOST_TRIANGLES)
          .forEach(triangle -> page.point(BalancePhrases.triangle(triangle), List.of()));
      more(calm.size() - MOST_TRIANGLES);
    }
  }

  private void triangle(TieTriangle triangle) {
    page.point(BalancePhrases.triangle(triangle), List.of());
    triangle.ties().forEach(tie -> page.subpoint(BalancePhrases.tie(tie)));
  }

  private void more(int hidden) {
    if (hidden > 0) {
      page.point("and " + hidden + " more (--json, --html)", List.of());
    }
  }

  private void relief() {
    if (report.effects().isEmpty()) {
      return;
    }
    page.heading("What would relieve them");
    for (BalanceResult.Effect effect : report.effects()) {
      page.point(
          BalancePhrases.relief(effect.relief())
              + "; frustration index "
              + BalanceFigures.index(effect.index())
              + " instead of "
              + BalanceFigures.index(report.balance()),
          List.of());
    }
    page.note("arithmetic with the signs of the whole network; neither advice nor a forecast");
  }

  private void camps() {
    page.heading("Camps");
    if (report.stands().isEmpty()) {
      page.item(
          "", "not known: the frustration index is " + BalanceFigures.index(report.balance()));
      return;
    }
    report
        .stands()
        .forEach(
            pair ->
                page.point(
                    pair.a() + " and " + pair.b() + ": " + BalanceFigures.stand(pair.stand()),
                    List.of()));
    String first = report.view().members().get(0);
    page.point("always with " + first + ": " + camp(BestSplits.Stand.ALWAYS_TOGETHER), List.of());
    page.point("always against " + first + ": " + camp(BestSplits.Stand.ALWAYS_APART), List.of());
    page.point("either way: " + camp(BestSplits.Stand.EITHER), List.of());
    if (!report.camp(BestSplits.Stand.UNKNOWN).isEmpty()) {
      page.point("not decided: " + camp(BestSplits.Stand.UNKNOWN), List.of());
    }
    page.note(
        "a best split puts the states into two camps with the fewest possible ties at odds with it;"
            + " only what all best splits share is a finding");
  }

  private String camp(BestSplits.Stand stand) {
    return BalancePhrases.codes(report.camp(stand));
  }

  private void network() {
    page.heading("The whole network");
    page.item("", BalanceFigures.size(report.balance()));
    page.point(
        BalanceFigures.census(report.balance())
            + "; triangle balance "
            + BalanceFigures.share(report.balance().census().balance()),
        List.of());
    page.point("walk balance " + BalanceFigures.share(report.balance().walkBalance()), List.of());
    page.point(
        "frustration index "
            + BalanceFigures.index(report.balance())
            + "; 1 - 2L/m "
            + BalanceFigures.share(report.balance().frustrationBalance())
            + "; "
            + BalanceFigures.proof(report.balance()),
        List.of());
    List<String> odd = BalanceFigures.frustrated(report.balance());
    if (!odd.isEmpty()) {
      String more =
          odd.size() > MOST_FRUSTRATED ? " and " + (odd.size() - MOST_FRUSTRATED) + " more" : "";
      page.point(
          "ties at odds with one best split: "
              + String.join(" ", odd.subList(0, Math.min(odd.size(), MOST_FRUSTRATED)))
              + more,
          List.of());
    }
  }

  private void inputs() {
    page.heading("Inputs");
    page.item("", report.rule());
    report.inputs().forEach(line -> page.point(line, List.of()));
    report.limits().forEach(line -> page.point("not known: " + line, List.of()));
    List.of(TriangleCensus.MEASURE, WalkBalance.MEASURE, FrustrationIndex.MEASURE)
        .forEach(
            m -> page.point(m.name() + ": " + m.formula() + ". " + m.reference() + ".", List.of()));
  }
}
