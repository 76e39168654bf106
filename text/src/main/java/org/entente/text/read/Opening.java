package org.entente.text.read;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.text.read.entry.FieldMap;
import org.entente.text.read.entry.Item;
import org.entente.text.read.entry.Items;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.ReadSettings;
import org.entente.text.read.entry.TooLarge;
import org.entente.text.read.format.Format;
import org.entente.text.read.format.Formats;
import org.entente.text.read.format.Input;
import org.entente.text.read.stream.Opener;

/** A source that is being read: any error in it becomes a problem and ends it. */
final class Opening implements Closeable {

  private final String name;
  private final InputStream raw;
  private final Items items;
  private boolean ended;
  private long read;

  private Opening(String name, InputStream raw, Items items) {
    this.name = name;
    this.raw = raw;
    this.items = items;
  }

  /** Opens a source; {@link #next} reports errors. Takes over the stream. */
  static Opening of(String name, InputStream raw, ReadSettings settings, FieldMap fields) {
    try {
      InputStream content = Opener.open(raw, settings);
      Optional<Format> format = Formats.of(name, Opener.head(content));
      Input input = new Input(name, content, settings, fields);
      return new Opening(
          name,
          raw,
          format.isPresent() ? format.get().open(input) : Items.one(() -> unknown(name)));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Opening(name, raw, Items.one(() -> broken(name, e, 0)));
    }
  }

  private static Problem unknown(String name) {
    return new Problem(
        Problem.Kind.UNKNOWN_FORMAT,
        Origin.of(name),
        "it is neither text, HTML, RSS, Atom, JSON, CSV nor WARC",
        "Save it as text first");
  }

  /** The next entry; empty behind the last. */
  Optional<Item> next() {
    if (ended) {
      return Optional.empty();
    }
    try {
      Optional<Item> item = items.next();
      read++;
      return item;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A library that stumbles over hostile input is not to take the other files with it.
      ended = true;
      return Optional.of(broken(name, e, read));
    }
  }

  /** Why something failed, in words. */
  static String reason(Throwable e) {
    if (e instanceof StackOverflowError) {
      return "it is nested too deeply";
    }
    if (e instanceof OutOfMemoryError) {
      return "it takes more memory than there is";
    }
    if (e instanceof EOFException && e.getMessage() == null) {
      return "it ends too early";
    }
    return e.getMessage() == null || e.getMessage().isBlank()
        ? "it is damaged (" + e.getClass().getSimpleName() + ")"
        : e.getMessage();
  }

  private static Problem broken(String name, Throwable e, long read) {
    return new Problem(
        e instanceof TooLarge ? Problem.Kind.TOO_LARGE : Problem.Kind.UNREADABLE,
        Origin.of(name),
        (read == 0 ? "it cannot be read" : "it cannot be read after entry " + read)
            + ": "
            + reason(e),
        e instanceof TooLarge
            ? "Split it, or leave it out"
            : "Check the file, or download it again");
  }

  @Override
  public void close() throws IOException {
    try {
      items.close();
    } finally {
      raw.close();
    }
  }
}
