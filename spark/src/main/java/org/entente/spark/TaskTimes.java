package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Notes how long each task took, by stage. */
final class TaskTimes extends SparkListener {

  private static final double MILLIS = 1000;

  private final Map<Integer, List<Double>> stages = new TreeMap<>();

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskInfo().successful()) {
      stages
          .computeIfAbsent(end.stageId(), stage -> new ArrayList<>())
          .add(end.taskInfo().duration() / MILLIS);
    }
  }

  /** Writes the seconds of the tasks of the stage that took the most, one a line. */
  synchronized void write(Path file) throws IOException {
    List<Double> longest =
        stages.values().stream().max(Comparator.comparingDouble(TaskTimes::sum)).orElse(List.of());
    Files.write(file, longest.stream().map(String::valueOf).toList());
  }

  private static double sum(List<Double> times) {
    return times.stream().mapToDouble(Double::doubleValue).sum();
  }
}
