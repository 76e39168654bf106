package org.entente.data.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The bytes of a file received so far, in a hidden file next to it, with their checksum.
 *
 * <p>The order of its steps keeps bytes of two origins apart, whenever the process ends: the origin
 * is forgotten before the bytes are, and remembered before the first new byte is written. Bytes
 * without an origin count as none.
 */
final class PartialFile implements AutoCloseable {

  private final Path target;
  private final FileChannel channel;
  private Hashing hashing = new Hashing();
  private Optional<DownloadOrigin> origin = Optional.empty();
  private long length;
  private long kept;

  private PartialFile(Path target, FileChannel channel) {
    this.target = target;
    this.channel = channel;
  }

  /** Opens what an earlier call has left of the target, or an empty file. */
  static PartialFile of(Path target) throws IOException {
    PartialFile part =
        new PartialFile(
            target,
            FileChannel.open(
                PartialFileNames.part(target),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS));
    try {
      part.recall();
      return part;
    } catch (IOException e) {
      part.close();
      throw e;
    }
  }

  /** Removes what earlier calls have left of the target. */
  static void remove(Path target) throws IOException {
    Files.deleteIfExists(PartialFileNames.origin(target));
    Files.deleteIfExists(PartialFileNames.part(target));
  }

  private void recall() throws IOException {
    origin = DownloadOrigin.read(PartialFileNames.origin(target));
    if (origin.isPresent()) {
      length = hashing.add(channel);
      kept = length;
    }
  }

  /** Where the bytes come from; empty if there are none whose origin is known. */
  Optional<DownloadOrigin> origin() {
    return origin;
  }

  /** How many bytes there are. */
  long length() {
    return length;
  }

  /** How many of them were there when this was opened. */
  long kept() {
    return kept;
  }

  /** The checksum of the bytes. */
  String sha256() {
    return hashing.hex();
  }

  /** Forgets all bytes, and takes new ones of this origin. */
  void restart(DownloadOrigin from) throws IOException {
    origin = Optional.empty();
    Files.deleteIfExists(PartialFileNames.origin(target));
    channel.truncate(0);
    channel.position(0);
    hashing = new Hashing();
    length = 0;
    kept = 0;
    from.write(PartialFileNames.origin(target));
    origin = Optional.of(from);
  }

  /** Takes the bytes that follow. */
  void append(ByteBuffer bytes) throws IOException {
    hashing.add(bytes);
    while (bytes.hasRemaining()) {
      length += channel.write(bytes, length);
    }
  }

  /** Gives the file its name; the bytes are on the disk before that. */
  void moveToTarget() throws IOException {
    channel.force(true);
    channel.close();
    Files.move(
        PartialFileNames.part(target),
        target,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(PartialFileNames.origin(target));
  }

  /** Removes the bytes, which are of no use. */
  void discard() throws IOException {
    channel.close();
    remove(target);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
