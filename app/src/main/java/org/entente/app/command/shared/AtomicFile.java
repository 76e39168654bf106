package org.entente.app.command.shared;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;

/** Writes a file atomically: it appears only when it is complete. */
public final class AtomicFile {

  private static final String PREFIX = ".entente-";
  private static final String SUFFIX = ".tmp";

  private static final Pattern NAME =
      Pattern.compile("\\.entente-([0-9]{1,18})-[0-9a-f-]{36}\\.tmp");

  /** A process of that number may run on another machine that shares the folder. */
  private static final Duration QUIET = Duration.ofMinutes(1);

  private AtomicFile() {}

  /**
   * Writes the bytes next to the file and then moves them into place; an older file stays until
   * then.
   *
   * @throws FailedException if that is not possible; nothing is left behind
   */
  public static void write(Path file, byte[] bytes) throws FailedException {
    try {
      write(file, temporary -> Files.write(temporary, bytes));
    } catch (WorkspaceException e) {
      throw new IllegalStateException("writing bytes needs no workspace", e);
    }
  }

  /** What fills a new file. */
  @FunctionalInterface
  public interface Filler {
    /** Fills it; the file is there and empty. */
    void fill(Path file) throws IOException, WorkspaceException;
  }

  /**
   * Lets a file be written next to its target and then moves it there; an older file stays until
   * then.
   *
   * @throws FailedException if that is not possible; nothing is left behind
   * @throws WorkspaceException if the filler throws it; nothing is left behind
   */
  public static void write(Path file, Filler filler) throws FailedException, WorkspaceException {
    if (Files.isDirectory(file)) {
      throw new FailedException(file + " is a folder; name a file in it");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new FailedException(file + " cannot be written: missing folder " + folder);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeTo(file, filler);
      return;
    }
    Path temporary = null;
    try {
      sweep(folder);
      // Not a private temporary file: it becomes an ordinary file with the user's usual rights.
      temporary =
          Files.createFile(
              folder.resolve(
                  PREFIX + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + SUFFIX));
      // An interrupted run leaves nothing behind.
      temporary.toFile().deleteOnExit();
      filler.fill(temporary);
      move(temporary, Files.exists(file) ? file.toRealPath() : file);
    } catch (IOException e) {
      throw new FailedException(file + " cannot be written: " + reason(e), e);
    } finally {
      delete(temporary);
    }
  }

  /** Removes what runs that were killed left behind. */
  private static void sweep(Path folder) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path file : left) {
        if (isAbandoned(file)) {
          delete(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The file itself can be written all the same.
    }
  }

  /** Whether the process that its name gives has ended, and nobody has written to it of late. */
  private static boolean isAbandoned(Path file) throws IOException {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    Instant changed = Files.getLastModifiedTime(file).toInstant();
    return name.matches()
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
        && changed.isBefore(Instant.now().minus(QUIET));
  }

  /** A device or a pipe cannot be replaced, only written to. */
  private static void writeTo(Path file, Filler filler) throws FailedException, WorkspaceException {
    try {
      filler.fill(file);
    } catch (IOException e) {
      throw new FailedException(file + " cannot be written: " + reason(e), e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "you do not have permission to write there";
    }
    return e instanceof NoSuchFileException
        ? "the folder does not exist"
        : String.valueOf(e.getMessage());
  }

  private static void delete(Path temporary) {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // The message about the write itself is the one that matters.
    }
  }
}
