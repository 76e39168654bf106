package org.entente.engine.source;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.entente.core.state.StateRegistry;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.states.StateTables;

/**
 * What ships with the program: the registry of states and the casebook. Each is read once, when
 * first asked for, or ahead of that.
 *
 * <p>Reading takes about as long as parsing the command line does in a fresh process, so {@link
 * #readAhead} lets the two run side by side.
 */
public final class BundledData {

  private final FutureTask<StateRegistry> registry = new FutureTask<>(StateTables::registry);
  private final FutureTask<Casebook> casebook =
      new FutureTask<>(
          () -> new CasebookReader(registry()).readSound(List.of(CasebookReader.BUILTIN)));

  private final FutureTask<Catalogue> catalogue = new FutureTask<>(Catalogue::builtin);

  /** Starts reading in the background. Errors are reported when the result is requested. */
  public void readAhead() {
    Thread reader = new Thread(casebook, "read ahead");
    reader.setDaemon(true);
    reader.start();
  }

  /** The registry of states. */
  public StateRegistry registry() {
    return getOwn(registry);
  }

  /** The catalogue of data sets. */
  public Catalogue catalogue() {
    return getOwn(catalogue);
  }

  private static <T> T getOwn(FutureTask<T> task) {
    try {
      return get(task);
    } catch (CasebookException e) {
      throw new IllegalStateException("not a casebook", e);
    }
  }

  /**
   * The casebooks with these names; all rows must be usable.
   *
   * @throws CasebookException if one cannot be used
   */
  public Casebook casebook(List<String> names) throws CasebookException {
    if (names.equals(List.of(CasebookReader.BUILTIN))) {
      return get(casebook);
    }
    return new CasebookReader(registry()).readSound(names);
  }

  /** The value: computed here unless another thread has begun to, otherwise waited for. */
  private static <T> T get(FutureTask<T> task) throws CasebookException {
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading the bundled data", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CasebookException cause) {
        throw cause;
      }
      throw new IllegalStateException("the bundled data cannot be read: " + e.getCause(), e);
    }
  }
}
