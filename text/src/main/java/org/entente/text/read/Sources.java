package org.entente.text.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;

/**
 * The files that paths refer to, in order: a folder refers to its contents, sorted by name, and so
 * on down. Hidden files and links to folders are passed over in folders; links to files outside the
 * folder are problems.
 */
final class Sources {

  private record Place(Path path, int depth, Path root) {}

  private final Deque<Place> open = new ArrayDeque<>();
  private final int deepest;
  private final Consumer<Problem> problems;

  Sources(List<Path> paths, int deepest, Consumer<Problem> problems) {
    paths.forEach(path -> open.add(new Place(path, 0, path)));
    this.deepest = deepest;
    this.problems = problems;
  }

  /** The next file; empty behind the last. */
  Optional<Path> next() {
    while (!open.isEmpty()) {
      Place place = open.removeFirst();
      if (!Files.isDirectory(place.path())) {
        return Optional.of(place.path());
      }
      enter(place);
    }
    return Optional.empty();
  }

  private void enter(Place folder) {
    if (folder.depth() >= deepest) {
      problem(folder.path(), "folders are nested more than " + deepest + " deep");
      return;
    }
    try {
      List<Path> inside = listed(folder.path(), folder.root().toRealPath());
      Collections.reverse(inside);
      inside.forEach(path -> open.addFirst(new Place(path, folder.depth() + 1, folder.root())));
    } catch (IOException | DirectoryIteratorException e) {
      problem(folder.path(), "the folder cannot be read: " + e.getMessage());
    }
  }

  private List<Path> listed(Path folder, Path root) throws IOException {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, Sources::wanted)) {
      for (Path path : stream) {
        if (!Files.isSymbolicLink(path) || path.toRealPath().startsWith(root)) {
          inside.add(path);
        } else {
          problems.accept(
              new Problem(
                  Problem.Kind.UNREADABLE,
                  Origin.of(path.toString()),
                  "it is a link that leads out of the folder, so it is not followed",
                  "Name the file itself to read it"));
        }
      }
    }
    inside.sort((a, b) -> a.toString().compareTo(b.toString()));
    return inside;
  }

  private static boolean wanted(Path path) {
    boolean hidden = String.valueOf(path.getFileName()).startsWith(".");
    return !hidden
        && (Files.isRegularFile(path) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
  }

  private void problem(Path path, String message) {
    problems.accept(
        new Problem(
            Problem.Kind.UNREADABLE,
            Origin.of(path.toString()),
            message,
            "Check the folder and its permissions"));
  }
}
