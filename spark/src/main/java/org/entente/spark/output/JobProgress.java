package org.entente.spark.output;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.collection.Iterator;

/** Says how far a job is, at most every few seconds. */
public final class JobProgress extends SparkListener {

  /** The count of sentences that the coder keeps. */
  public static final String SENTENCES = "sentences";

  private static final long QUIET = TimeUnit.SECONDS.toNanos(3);

  private final PrintStream out;
  private long last = System.nanoTime();
  private int stage = -1;
  private int tasks;
  private int done;
  private long sentences;

  public JobProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    stage = submitted.stageInfo().stageId();
    tasks = submitted.stageInfo().numTasks();
    done = 0;
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.stageId() == stage && end.taskInfo().successful()) {
      done++;
    }
    Iterator<AccumulableInfo> counts = end.taskInfo().accumulables().iterator();
    while (counts.hasNext()) {
      AccumulableInfo count = counts.next();
      if (count.name().contains(SENTENCES) && count.update().isDefined()) {
        sentences += Long.parseLong(count.update().get().toString());
      }
    }
    if (System.nanoTime() - last > QUIET) {
      last = System.nanoTime();
      out.println(
          "entente-spark: stage "
              + stage
              + ", "
              + done
              + " of "
              + tasks
              + " tasks"
              + (sentences > 0 ? ", " + sentences + " sentences coded" : ""));
    }
  }
}
