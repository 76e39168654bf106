package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Notes how long each task took, by stage. */
final class TaskTimes extends SparkListener {

  private static final double MILLIS = 1000;

  private final Map<Integer, Stage> stages = new TreeMap<>();

  /** The tasks of a stage. */
  private static final class Stage {
    private final List<Double> seconds = new ArrayList<>();
    private long first = Long.MAX_VALUE;
    private long last;

    private double work() {
      return seconds.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskInfo().successful()) {
      Stage stage = stages.computeIfAbsent(end.stageId(), id -> new Stage());
      stage.seconds.add(end.taskInfo().duration() / MILLIS);
      stage.first = Math.min(stage.first, end.taskInfo().launchTime());
      stage.last = Math.max(stage.last, end.taskInfo().finishTime());
    }
  }

  /**
   * Writes the seconds of the tasks of the stage that took the most, one a line.
   *
   * @return what that stage came to, for people
   */
  synchronized String write(Path file) throws IOException {
    Stage longest =
        stages.values().stream().max(Comparator.comparingDouble(Stage::work)).orElseGet(Stage::new);
    Files.write(file, longest.seconds.stream().map(String::valueOf).toList());
    return String.format(
        Locale.ROOT,
        "the longest stage: %d tasks of %.1f s in total, finished in %.1f s",
        longest.seconds.size(),
        longest.work(),
        Math.max(0, longest.last - longest.first) / MILLIS);
  }
}
