package org.entente.spark;

import java.util.Collections;
import java.util.PriorityQueue;

/**
 * How long a cluster takes for tasks that do not depend on one another, by simulation: the driver
 * hands them out in order, one after the other, and each goes to the first core that is free (list
 * scheduling, Graham 1969: at most twice the optimum). What it leaves out: data on the way, lost
 * workers, and neighbours on the same machine.
 *
 * <p>Reference: R. L. Graham (1969), Bounds on Multiprocessing Timing Anomalies, SIAM Journal on
 * Applied Mathematics 17(2), 416-429.
 *
 * @param cores how many tasks run at a time
 * @param start seconds until a core takes its first task: the process and the models
 * @param dispatch seconds that the driver takes for handing out a task
 */
record Makespan(int cores, double start, double dispatch) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if there is no core or a time is negative
   */
  Makespan {
    if (cores < 1 || !(start >= 0) || !(dispatch >= 0)) {
      throw new IllegalArgumentException(
          "a core is needed, and times that are not negative, not "
              + cores
              + ", "
              + start
              + " and "
              + dispatch);
    }
  }

  /**
   * Seconds until the last task is done. O(n log cores).
   *
   * @param tasks seconds of each; none take no time
   */
  double of(double[] tasks) {
    PriorityQueue<Double> free =
        new PriorityQueue<>(Collections.nCopies(Math.min(cores, Math.max(1, tasks.length)), start));
    double handed = 0;
    double last = 0;
    for (double task : tasks) {
      handed += dispatch;
      double done = Math.max(free.remove(), handed) + task;
      free.add(done);
      last = Math.max(last, done);
    }
    return last;
  }
}
