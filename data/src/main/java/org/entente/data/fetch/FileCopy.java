package org.entente.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.data.Progress;

/** Copies a file on this machine. It is copied again each time. */
final class FileCopy {

  private static final int BUFFER = 1 << 16;

  private final URI from;
  private final PartialFile part;
  private final Intake intake;

  FileCopy(URI from, PartialFile part, Intake intake) {
    this.from = from;
    this.part = part;
    this.intake = intake;
  }

  void run(Progress progress) throws FetchException, IOException {
    Path file = file();
    OptionalLong size = OptionalLong.of(Files.size(file));
    intake.announced(size);
    part.restart(new DownloadOrigin(from, Optional.empty(), size));
    try (ReadableByteChannel in = Files.newByteChannel(file);
        Progress.Task task = progress.begin(Address.shown(from), size)) {
      copy(in, task, size);
    }
    if (part.length() != size.getAsLong()) {
      throw refused("it became shorter while it was copied. Run this again");
    }
  }

  private void copy(ReadableByteChannel in, Progress.Task task, OptionalLong size)
      throws FetchException, IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    while (in.read(buffer) >= 0) {
      buffer.flip();
      long bytes = buffer.remaining();
      intake.take(buffer, size);
      task.advance(bytes);
      buffer.clear();
    }
  }

  private Path file() throws FetchException {
    try {
      Path file = Path.of(from);
      if (Files.isRegularFile(file)) {
        return file;
      }
      throw refused(
          Files.exists(file)
              ? "not a file. Name a file"
              : "the file does not exist. Check the path");
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw refused("not a path on this machine. Write it as file:///folder/name");
    }
  }

  private FetchException refused(String why) {
    return new FetchException(Address.shown(from) + ": " + why + ".");
  }
}
