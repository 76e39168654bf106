package org.entente.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import org.entente.app.command.Entente;
import org.entente.app.command.shared.Session;

/** Starts the {@code entente} command. */
public final class Main {

  /** Where a day begins first: a date is in the future only if it has begun nowhere on Earth. */
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Straight to the descriptors: no charset of the locale in between, and a write that fails is
    // noticed.
    Session session =
        new Session(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Clock.system(EARLIEST),
            Boolean.getBoolean("entente.terminal") && System.getenv("NO_COLOR") == null,
            Boolean.getBoolean("entente.bars"),
            System.getenv());
    System.exit(Entente.run(session, args));
  }
}
