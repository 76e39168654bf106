package org.entente.data.outlook.replication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.core.outlook.Ending;
import org.entente.data.Progress;
import org.entente.data.outlook.Covariates;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * The replication of Leeds and Savun as a page in Markdown: published signs, an earlier fit in R,
 * ours, and a fit of the same rows in R, side by side. Equal results give equal pages.
 */
public final class LeedsSavunPage {

  /** Share of a hazard ratio by which two fits may differ and count as the same. */
  public static final double TOLERANCE = 0.05;

  private final LeedsSavunStudy study;
  private final FitInR r;
  private final StringBuilder page = new StringBuilder();

  private LeedsSavunPage(LeedsSavunStudy study, FitInR r) {
    this.study = study;
    this.r = r;
  }

  /**
   * Makes the study and its page.
   *
   * @throws WorkspaceException if a data set is not loaded or cannot be read
   */
  public static String of(Store store, Progress progress) throws WorkspaceException {
    return markdown(LeedsSavunStudy.of(store, progress));
  }

  /** The page of a study. */
  public static String markdown(LeedsSavunStudy study) {
    return new LeedsSavunPage(study, FitInR.builtin()).write();
  }

  private String write() {
    page.append(PageText.PAPER);
    conditions();
    page.append(PageText.MODEL);
    sample();
    for (Ending ending : LeedsSavun.CAUSES) {
      ratios(ending);
    }
    page.append(line("%nLargest difference between ours and R: %s of a hazard ratio.", toR()));
    signs();
    apart();
    shares();
    page.append(PageText.LIMITS);
    return page.toString();
  }

  private void conditions() {
    head("condition", "column", "1 if", "what the column holds", "published sign");
    Covariates covariates = Covariates.builtin();
    for (Condition condition : Condition.values()) {
      row(
          condition.label(),
          "`" + condition.covariate() + "`",
          "`" + condition.rule().replace("|", "\\|") + "`",
          covariates.covariate(condition.covariate()).orElseThrow().definition(),
          condition.publishedSign().orElse(""));
    }
  }

  private void sample() {
    page.append("\n## Sample\n\n");
    head("", "earlier fit", "ours");
    SampleSize sample = study.panelCoding().sample();
    row("alliances", "348", count(sample.alliances()));
    row("phases", "366", count(sample.phases()));
    row("alliance-years", "6,373", count(sample.years()));
    row("violated or abrogated", "116", count(sample.count(Ending.VIOLATED)));
    row("renegotiated", "100", count(sample.count(Ending.RENEGOTIATED)));
    row("fulfilled or expired", "45", count(sample.count(Ending.FULFILLED)));
    row("a member ceased to exist", "45", count(sample.count(Ending.STATE_EXIT)));
    row("complete rows, earlier coding", count(EarlierFit.ROWS), complete(RegimeCoding.EARLIER));
    row("complete rows, the panel's coding", "", complete(RegimeCoding.PANEL));
  }

  private String complete(RegimeCoding coding) {
    return count(study.fit(coding).sample().completeRows());
  }

  private void ratios(Ending ending) {
    int earlierEvents = EarlierFit.EVENTS.get(LeedsSavun.CAUSES.indexOf(ending));
    page.append(
        line(
            "%n## %s: hazard ratios%n%nEvents: %d in the earlier fit; ours %d (earlier coding), %d"
                + " (the panel's).%n",
            PageText.name(ending),
            earlierEvents,
            study.earlierCoding().fit(ending).events(),
            study.panelCoding().fit(ending).events()));
    head(
        "condition",
        "published sign",
        "earlier fit (p)",
        "ours, earlier coding (SE; p)",
        "the same in R",
        "ours, the panel's coding (SE; z; p)",
        "the same in R");
    for (Condition condition : Condition.values()) {
      ratios(ending, condition);
    }
  }

  private void ratios(Ending ending, Condition condition) {
    PublishedEffect published = EarlierFit.effect(ending, condition);
    Effect earlier = study.earlierCoding().fit(ending).effect(condition);
    Effect own = study.panelCoding().fit(ending).effect(condition);
    row(
        condition.label(),
        ending == Ending.VIOLATED ? condition.publishedSign().orElse("") : "",
        format("%.2f (%s)", published.hazardRatio(), published.p()),
        format("%.3f (%.3f; %s)", earlier.hazardRatio(), earlier.clusterError(), p(earlier.p())),
        format("%.6f", r.line(RegimeCoding.EARLIER, ending, condition).hazardRatio()),
        format("%.3f (%.3f; %.2f; %s)", own.hazardRatio(), own.clusterError(), own.z(), p(own.p())),
        format("%.6f", r.line(RegimeCoding.PANEL, ending, condition).hazardRatio()));
  }

  private String toR() {
    double largest =
        r.lines().stream()
            .mapToDouble(
                line ->
                    Math.abs(
                        line.hazardRatio()
                            - study
                                .fit(line.coding())
                                .fit(line.ending())
                                .effect(line.condition())
                                .hazardRatio()))
            .max()
            .orElseThrow();
    return largest < 1e-6 ? "below 0.000001" : format("%.6f", largest);
  }

  private void signs() {
    page.append(PageText.SIGNS);
    head("condition", "published", "ours, earlier coding", "ours, the panel's coding", "verdict");
    for (Condition condition : Condition.values()) {
      condition.publishedSign().ifPresent(sign -> sign(condition, sign));
    }
  }

  private void sign(Condition condition, String published) {
    Effect earlier = study.earlierCoding().fit(Ending.VIOLATED).effect(condition);
    Effect own = study.panelCoding().fit(Ending.VIOLATED).effect(condition);
    boolean same = found(earlier).equals(published) && found(own).equals(published);
    row(
        condition.label(),
        published,
        format("%s (p %s)", found(earlier), p(earlier.p())),
        format("%s (p %s)", found(own), p(own.p())),
        same ? "confirmed" : "not confirmed");
  }

  private static String found(Effect effect) {
    return effect.hazardRatio() > 1 ? "+" : "-";
  }

  private void apart() {
    page.append(PageText.APART);
    head("way of ending", "condition", "coding", "earlier fit", "ours", "difference", "why");
    for (RegimeCoding coding : List.of(RegimeCoding.EARLIER, RegimeCoding.PANEL)) {
      for (Ending ending : LeedsSavun.CAUSES) {
        EarlierFit.apart(study.fit(coding), ending, TOLERANCE)
            .forEach(effect -> apart(coding, ending, effect));
      }
    }
    page.append(PageText.WHY);
  }

  private void apart(RegimeCoding coding, Ending ending, Effect effect) {
    double theirs = EarlierFit.effect(ending, effect.condition()).hazardRatio();
    row(
        PageText.name(ending).toLowerCase(Locale.ROOT),
        effect.condition().label(),
        coding == RegimeCoding.EARLIER ? "earlier" : "the panel's",
        format("%.2f", theirs),
        format("%.2f", effect.hazardRatio()),
        format("%+.1f %%", 100 * (effect.hazardRatio() / theirs - 1)),
        PageText.why(coding, effect.condition()));
  }

  private void shares() {
    page.append(PageText.SHARES);
    head("formed", "alliances", "5 years", "10 years", "20 years", "30 years");
    for (ViolatedShare era : study.violatedShares()) {
      List<String> cells = new ArrayList<>();
      cells.add(era.from() + "-" + era.to());
      cells.add(count(era.alliances()));
      era.shares().forEach(share -> cells.add(format("%.1f %%", 100 * share)));
      row(cells.toArray(String[]::new));
    }
  }

  private void head(String... cells) {
    row(cells);
    page.append("| --- ".repeat(cells.length)).append("|\n");
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String p(double p) {
    return p < 0.001 ? "<.001" : format("%.3f", p).substring(1);
  }

  private static String count(int number) {
    return format("%,d", number);
  }

  private static String line(String format, Object... values) {
    return format(format, values).replace("\r\n", "\n") + "\n";
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
