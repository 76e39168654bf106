package org.entente.app.report.outlook;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Estimate;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.outlook.forecast.Validation;
import org.entente.core.outlook.reason.Reason;
import org.entente.core.outlook.reason.Reasons;
import org.entente.core.state.StateRegistry;

/** Writes {@code docs/validation.md}. */
public final class ValidationPage {

  private static final int WORST = 10;
  private static final int DRIVERS = 2;

  private final Validation validation;
  private final ReferencePack pack;
  private final StateRegistry registry;
  private final StringBuilder text = new StringBuilder();

  private ValidationPage(Validation validation, ReferencePack pack, StateRegistry registry) {
    this.validation = validation;
    this.pack = pack;
    this.registry = registry;
  }

  /** The page as Markdown. */
  public static String of(ReferencePack pack, StateRegistry registry) {
    return new ValidationPage(Validation.of(pack), pack, registry).write();
  }

  private String write() {
    line("<!-- Written by: entente outlook validate. Do not edit. -->");
    line("# Alliances whose fate is known: what the outlook said five years before");
    line("");
    line(
        "Every bilateral alliance that was violated or abrogated, as the model saw it five years"
            + " before, without any later knowledge; next to it one that lasted: an alliance of the same"
            + " year, with the same obligation if there is one, nearest in age. No case is chosen"
            + " by hand. `entente outlook validate` writes this page from the bundled reference"
            + " pack, and a test compares it.");
    line("");
    summary();
    cases();
    worst();
    line(
        "\"Place\" is the share of the other alliances of that year with a lower probability: 100"
            + " is the riskiest of its list, 50 the middle. \"Base\" is the share broken within five"
            + " years among windows of the thirty years before that were over. "
            + OutlookWords.WHAT);
    return text.toString();
  }

  private void summary() {
    int pairs = validation.withSurvivor().size();
    List<Double> places =
        validation.pairs().stream().map(p -> p.broken().percentile()).sorted().toList();
    double median = places.isEmpty() ? 0 : places.get(places.size() / 2);
    line("| what | of | figure |");
    line("|---|---|---|");
    row("broken alliances", String.valueOf(validation.pairs().size()), "");
    row(
        "given a higher probability than the matching survivor",
        pairs + " pairs",
        String.format(
            Locale.ROOT,
            "%.1f (%.0f %%)",
            validation.concordant(),
            100 * validation.concordant() / Math.max(1, pairs)));
    row("median place in the year's list", "100", String.format(Locale.ROOT, "%.0f", median));
    row(
        "in the riskiest fifth of the year's list",
        String.valueOf(validation.pairs().size()),
        String.valueOf(validation.inRiskiest(.2)));
    row(
        "in the safest half of the year's list (missed)",
        String.valueOf(validation.pairs().size()),
        String.valueOf(validation.pairs().size() - validation.inRiskiest(.5)));
    line("");
  }

  private void cases() {
    line("## Case by case");
    line("");
    line(
        "| as of the end of | broken five years later | 5 years (95 % interval) | place | base | lasted | 5 years (95 % interval) | place | right order |");
    line("|---|---|---|---|---|---|---|---|---|");
    for (Validation.Pair pair : validation.pairs()) {
      Validation.Case broken = pair.broken();
      line(
          "| "
              + broken.row().year()
              + " | "
              + name(broken.row())
              + " | "
              + said(broken)
              + " | "
              + OutlookWords.percent(broken.base())
              + " | "
              + pair.survivor()
                  .map(s -> name(s.row()) + " | " + said(s) + " | " + order(broken, s))
                  .orElse("\u2013 | \u2013 | \u2013 | \u2013")
              + " |");
    }
    line("");
  }

  private static String order(Validation.Case broken, Validation.Case survivor) {
    return broken.probability() > survivor.probability()
        ? "yes"
        : broken.probability() == survivor.probability() ? "equal" : "**no**";
  }

  private static String said(Validation.Case it) {
    return OutlookWords.chance(it.row().estimate().orElseThrow().fiveYears())
        + " | "
        + String.format(Locale.ROOT, "%.0f", it.percentile());
  }

  private Forecast forecast(AllianceYear row) {
    return new Forecast(row, pack.inputs(), row.estimate(), List.of(), List.of(), List.of());
  }

  private void worst() {
    line("## The cases it got most wrong");
    line("");
    line(
        "| as of the end of | alliance | obligation | 5 years | place | lowered most by | not known |");
    line("|---|---|---|---|---|---|---|");
    for (Validation.Case it : validation.worst(WORST)) {
      Estimate estimate = it.row().estimate().orElseThrow();
      String lowered =
          Reasons.of(pack, forecast(it.row()), false, DRIVERS).stream()
              .map(Reason::words)
              .collect(Collectors.joining("; "));
      line(
          "| "
              + it.row().year()
              + " | "
              + name(it.row())
              + " | "
              + it.row().obligation()
              + " | "
              + OutlookWords.percent(OptionalDouble.of(it.probability()))
              + " | "
              + String.format(Locale.ROOT, "%.0f", it.percentile())
              + " | "
              + lowered
              + " | "
              + estimate.missing().size()
              + " of "
              + pack.inputs().size()
              + " |");
    }
    line("");
  }

  private String name(AllianceYear row) {
    return registry.nameOf(row.a())
        + "\u2013"
        + registry.nameOf(row.b())
        + " (from "
        + row.began()
        + ", ATOP "
        + row.alliance()
        + ")";
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
