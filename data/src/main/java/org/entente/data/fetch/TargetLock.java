package org.entente.data.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one who works on a target, in this process or another. It ends with the process, be
 * it killed; the empty lock file stays, because removing it would let two in at once.
 */
public final class TargetLock implements AutoCloseable {

  /**
   * What this process holds. The system's locks do not see it: they are between processes, and on
   * POSIX a second channel to the same file, when closed, would end the lock of the first.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path held;
  private final FileChannel channel;

  private TargetLock(Path held, FileChannel channel) {
    this.held = held;
    this.channel = channel;
  }

  /**
   * Takes the lock, without waiting.
   *
   * @param target a file in a folder that exists
   * @throws FetchException if another process has it, or the target cannot be a file
   */
  public static TargetLock of(Path target) throws FetchException, IOException {
    Path file = PartialFileNames.lock(real(target));
    if (!HELD.add(file)) {
      throw busy(target);
    }
    FileChannel channel = null;
    TargetLock lock = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      FileLock system = channel.tryLock();
      if (system == null) {
        throw busy(target);
      }
      lock = new TargetLock(file, channel);
      return lock;
    } finally {
      if (lock == null) {
        release(file, channel);
      }
    }
  }

  private static Path real(Path target) throws FetchException, IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new FetchException(
          PlainMessages.text(target.toString())
              + " cannot be written: there is no folder "
              + PlainMessages.text(String.valueOf(folder))
              + ". Create it first.");
    }
    if (Files.isDirectory(target)) {
      throw new FetchException(
          PlainMessages.text(target.toString()) + " is a folder. Name a file in it.");
    }
    return folder.toRealPath().resolve(target.getFileName());
  }

  private static FetchException busy(Path target) {
    return new FetchException(
        PlainMessages.text(target.toString())
            + " is being written by another run of the program. Wait until it has finished, and run"
            + " this again.");
  }

  private static void release(Path held, FileChannel channel) throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      HELD.remove(held);
    }
  }

  @Override
  public void close() throws IOException {
    release(held, channel);
  }
}
