package org.entente.app.report.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.app.report.chart.Sparkline;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.engine.result.SimilarityResult;

/** The report as text that fits a terminal as long as there are few measures. */
public final class SimilarityText {

  private static final int WIDTH = 80;
  private static final int SPARK = 76;

  private SimilarityText() {}

  /** The text. */
  public static String of(SimilarityResult report) {
    StringBuilder text = new StringBuilder();
    wrap(text, "", "Similarity of " + report.subject().label());
    wrap(text, "", "Convention: " + report.convention().text() + ".");
    wrap(
        text,
        "",
        "n: " + report.subject().items() + " for which both have a level; out: those left out.");
    wrap(text, "", SimilarityResult.PERCENTILE + ".");
    report.pairs().forEach(pair -> pair(text, report, pair));
    text.append('\n');
    wrap(text, "", SimilarityResult.NOTATION + ".");
    for (SimilarityMeasure measure : report.measures()) {
      wrap(
          text,
          "",
          measure.id()
              + ": "
              + measure.measure().name()
              + ", "
              + measure.measure().formula()
              + ". "
              + measure.measure().range()
              + ". "
              + measure.measure().reference()
              + ".");
    }
    report.inputs().forEach(input -> wrap(text, "", "Input: " + input));
    return text.toString();
  }

  private static void pair(
      StringBuilder text, SimilarityResult report, SimilarityResult.Pair pair) {
    String title = pair.code() + ": " + pair.names();
    text.append('\n').append(title).append('\n').append("-".repeat(title.length())).append('\n');
    if (pair.periods().isEmpty()) {
      text.append("There is no period for which both have a portfolio.\n");
      return;
    }
    table(text, report, pair);
    for (int m = 0; m < report.measures().size(); m++) {
      List<OptionalDouble> series = pair.series(m);
      text.append('\n').append(report.measures().get(m).id()).append(", ");
      text.append(pair.periods().get(0).year()).append(" to ");
      text.append(pair.periods().get(pair.periods().size() - 1).year()).append(": ");
      text.append(Sparkline.range(series)).append('\n');
      text.append("  ").append(Sparkline.of(series, SPARK)).append('\n');
    }
    pair.gaps().forEach(gap -> wrap(text, "", "No " + gap + "."));
  }

  private static void table(
      StringBuilder text, SimilarityResult report, SimilarityResult.Pair pair) {
    boolean sessions = pair.periods().get(0).session().isPresent();
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("year", "n", "out"));
    if (sessions) {
      head.add(0, "session");
    }
    for (SimilarityMeasure measure : report.measures()) {
      head.add(measure.id());
      head.add("pct");
    }
    rows.add(head);
    for (SimilarityResult.Period period : pair.periods()) {
      List<String> row = new ArrayList<>();
      period.session().ifPresent(session -> row.add(String.valueOf(session)));
      row.add(String.valueOf(period.year()));
      row.add(String.valueOf(period.n()));
      row.add(String.valueOf(period.missing()));
      for (SimilarityResult.Value value : period.values()) {
        row.add(SimilarityPage.number(value.similarity().value()));
        row.add(SimilarityPage.percent(value.percentile()));
      }
      rows.add(row);
    }
    int[] widths = new int[head.size()];
    rows.forEach(
        row -> {
          for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
          }
        });
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(i == 0 ? "" : "  ").append(" ".repeat(widths[i] - row.get(i).length()));
        line.append(row.get(i));
      }
      text.append(line).append('\n');
    }
  }

  /** Words on lines of at most 80 columns; later lines are set in. */
  private static void wrap(StringBuilder text, String lead, String words) {
    StringBuilder line = new StringBuilder(lead);
    for (String word : words.replaceAll("\\p{C}", "\uFFFD").split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH && !line.toString().isBlank()) {
        text.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        line.append("  ");
      }
      line.append(line.toString().isBlank() ? "" : " ").append(word);
    }
    text.append(line).append('\n');
  }
}
