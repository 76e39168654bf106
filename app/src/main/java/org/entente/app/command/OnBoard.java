package org.entente.app.command;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.entente.core.state.StateRegistry;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.states.StateTables;

/**
 * What ships with the program: the registry of states and the casebook. Each is read once, when
 * first asked for, or ahead of that.
 *
 * <p>Reading takes about as long as parsing the words of the user does in a fresh process, so
 * {@link #readAhead} lets the two run side by side.
 */
final class OnBoard {

  private final Once<StateRegistry> registry = new Once<>(StateTables::registry);
  private final Once<Casebook> casebook = new Once<>(this::readBuiltin);

  /** Begins to read in the background. */
  void readAhead() {
    Thread reader = new Thread(casebook::get, "read ahead");
    reader.setDaemon(true);
    reader.start();
  }

  /** The registry of states. */
  StateRegistry registry() {
    return registry.get();
  }

  /**
   * The casebooks of those names, sound ones only.
   *
   * @throws CasebookException if one cannot be used
   */
  Casebook casebook(List<String> names) throws CasebookException {
    if (names.equals(List.of(CasebookReader.BUILTIN))) {
      return casebook.get();
    }
    return new CasebookReader(registry()).readSound(names);
  }

  private Casebook readBuiltin() {
    try {
      return new CasebookReader(registry()).readSound(List.of(CasebookReader.BUILTIN));
    } catch (CasebookException e) {
      throw new IllegalStateException(
          "the casebook on board is broken, which its tests would have found: " + e.getMessage(),
          e);
    }
  }

  /** A value that is made once, by whoever asks first; others wait for it. */
  private static final class Once<T> {

    private final CompletableFuture<T> value = new CompletableFuture<>();
    private Supplier<T> maker;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    T get() {
      Supplier<T> mine;
      synchronized (this) {
        mine = maker;
        maker = null;
      }
      if (mine != null) {
        try {
          value.complete(mine.get());
        } catch (RuntimeException e) {
          value.completeExceptionally(e);
        }
      }
      return value.join();
    }
  }
}
