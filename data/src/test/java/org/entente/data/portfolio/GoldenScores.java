package org.entente.data.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.measure.similarity.DyadScores;
import org.entente.core.measure.similarity.PortfolioScorer;
import org.entente.core.measure.similarity.SimilarityMeasure;

/** Scores by period, compared with rows that another program computed from the same data. */
final class GoldenScores {

  static final double TOLERANCE = 1e-9;

  private final Map<Integer, DyadScores> periods = new HashMap<>();

  GoldenScores(List<PeriodPortfolios> portfolios, List<SimilarityMeasure> measures) {
    PortfolioScorer scorer = new PortfolioScorer(measures);
    portfolios.forEach(p -> periods.put(p.period(), scorer.score(p.portfolios())));
  }

  DyadScores period(int period) {
    return periods.get(period);
  }

  int dyad(DyadScores scores, NamedCsvRecord row) {
    return scores.dyad(
        scores.portfolios().placeOf(Integer.parseInt(row.getField("ccode1"))),
        scores.portfolios().placeOf(Integer.parseInt(row.getField("ccode2"))));
  }

  /** Every column of a row that is a measure, and n. */
  int check(NamedCsvRecord row, String periodColumn) {
    DyadScores scores = periods.get(Integer.parseInt(row.getField(periodColumn)));
    int dyad = dyad(scores, row);
    assertThat(scores.n(dyad)).as(row.toString()).isEqualTo(Integer.parseInt(row.getField("n")));
    int compared = 0;
    for (String column : row.getHeader()) {
      Optional<SimilarityMeasure> measure = SimilarityMeasure.named(column);
      if (measure.isPresent()) {
        close(scores.value(measure.get(), dyad), row.getField(column), column + " of " + row);
        compared++;
      }
    }
    return compared;
  }

  /** The means of a period over all its dyads, and how many are undefined. */
  void checkMeans(NamedCsvRecord row, String periodColumn) {
    DyadScores scores = periods.get(Integer.parseInt(row.getField(periodColumn)));
    for (String column : row.getHeader()) {
      if (column.startsWith("mean_")) {
        SimilarityMeasure.named(column.substring("mean_".length()))
            .ifPresent(
                measure ->
                    close(
                        scores.mean(measure).orElse(Double.NaN),
                        row.getField(column),
                        column + " of " + row));
      } else if (column.startsWith("undefined_")) {
        SimilarityMeasure measure =
            SimilarityMeasure.named(column.substring("undefined_".length())).orElseThrow();
        assertThat(scores.undefined(measure))
            .as(column + " of " + row)
            .isEqualTo(Integer.parseInt(row.getField(column)));
      }
    }
  }

  static void close(double value, String expected, String what) {
    if (expected.isEmpty()) {
      assertThat(value).as(what).isNaN();
    } else {
      assertThat(value).as(what).isCloseTo(Double.parseDouble(expected), within(TOLERANCE));
    }
  }
}
