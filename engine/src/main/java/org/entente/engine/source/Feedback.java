package org.entente.engine.source;

import java.util.function.Consumer;
import org.entente.data.Progress;

/**
 * Where the engine reports to while it works: results never depend on it.
 *
 * @param progress how far long work has come
 * @param notices what a reader of the result should know, one line each
 */
public record Feedback(Progress progress, Consumer<String> notices) {

  /** Ignores everything. */
  public static Feedback none() {
    return new Feedback(Progress.silent(), notice -> {});
  }

  public void say(String notice) {
    notices.accept(notice);
  }
}
