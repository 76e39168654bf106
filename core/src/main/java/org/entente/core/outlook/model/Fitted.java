package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.core.outlook.estimate.LogisticFit;
import org.entente.core.outlook.estimate.LogisticRegression;
import org.entente.core.outlook.estimate.Sample;

/** An equation with what it was fitted to, so that it can be fitted again to resamples. */
record Fitted(
    Equation equation,
    double penalty,
    LogisticRegression regression,
    Sample sample,
    LogisticFit fit,
    Scaling scaling,
    TrainingSet set) {

  /** The equation fitted to alliances drawn with replacement, with the penalty as it is. */
  List<Equation> replicas(int draws, long seed) {
    List<int[]> clusters = clusters();
    SplittableRandom random = new SplittableRandom(seed);
    List<int[]> resamples = new ArrayList<>();
    for (int draw = 0; draw < draws; draw++) {
      resamples.add(
          IntStream.range(0, clusters.size())
              .map(i -> random.nextInt(clusters.size()))
              .mapToObj(clusters::get)
              .flatMapToInt(IntStream::of)
              .toArray());
    }
    return resamples.stream()
        .parallel()
        .map(rows -> regression.fit(sample.rows(rows), fit))
        .map(again -> new Equation(equation.terms(), scaling, again))
        .toList();
  }

  private List<int[]> clusters() {
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    int[] alliances = set.alliances();
    for (int i = 0; i < alliances.length; i++) {
      rows.computeIfAbsent(alliances[i], key -> new ArrayList<>()).add(i);
    }
    return rows.values().stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }
}
