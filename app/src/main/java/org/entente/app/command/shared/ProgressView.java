package org.entente.app.command.shared;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.data.Progress;

/**
 * Shows the progress of work: a bar on a terminal, otherwise a line every ten seconds. Work that is
 * over soon shows nothing.
 */
public final class ProgressView implements Progress {

  private static final int WIDTH = 79;
  private static final long BAR_AFTER_NANOS = 300_000_000L;
  private static final long LINE_EVERY_NANOS = 10_000_000_000L;

  private final Session session;

  public ProgressView(Session session) {
    this.session = session;
  }

  @Override
  public Task begin(String what, OptionalLong total) {
    return session.bars() ? new Bar(what, total) : new Lines(what, total);
  }

  /** A bar that appears once the work takes longer than a moment, and leaves no trace. */
  private final class Bar implements Task {
    private final String what;
    private final OptionalLong total;
    private final long began = System.nanoTime();
    private long done;
    private ProgressBar bar;

    Bar(String what, OptionalLong total) {
      this.what = what;
      this.total = total;
    }

    @Override
    public void advance(long units) {
      done += units;
      if (bar == null && System.nanoTime() - began > BAR_AFTER_NANOS) {
        bar = build();
      }
      if (bar != null) {
        bar.stepTo(done);
      }
    }

    private ProgressBar build() {
      PrintStream err = new PrintStream(session.err(), true, StandardCharsets.UTF_8);
      return new ProgressBarBuilder()
          .setTaskName(what)
          .setInitialMax(total.orElse(-1))
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(100)
          .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
          .clearDisplayOnFinish()
          .build();
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }

  /** A line every ten seconds. */
  private final class Lines implements Task {
    private final String what;
    private final OptionalLong total;
    private long last = System.nanoTime();
    private long done;

    Lines(String what, OptionalLong total) {
      this.what = what;
      this.total = total;
    }

    @Override
    public void advance(long units) {
      done += units;
      if (System.nanoTime() - last > LINE_EVERY_NANOS) {
        last = System.nanoTime();
        session.say("entente: " + what + share());
      }
    }

    private String share() {
      boolean known = total.isPresent() && total.getAsLong() > 0;
      return known ? ", " + Math.min(100, 100 * done / total.getAsLong()) + " %" : "";
    }

    @Override
    public void close() {
      // The last line said how far it was; the result says that it is done.
    }
  }
}
