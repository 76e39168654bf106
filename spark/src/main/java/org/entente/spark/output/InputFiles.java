package org.entente.spark.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files that a job is to read. */
public final class InputFiles {

  private InputFiles() {}

  /**
   * A file.
   *
   * @param name its address, or on this machine its path
   * @param bytes its size
   */
  public record Found(String name, long bytes) {}

  /** What a name means: a file whose name looks like a pattern is that file. */
  static List<FileStatus> roots(String name, Path path, FileSystem files) throws IOException {
    FileStatus[] roots;
    try {
      roots =
          files.exists(path)
              ? new FileStatus[] {files.getFileStatus(path)}
              : files.globStatus(path);
    } catch (IllegalArgumentException e) {
      // Hadoop's patterns stumble over names with a colon.
      throw new JobException(
          "the pattern " + name + " does not match some file names; name the folder instead");
    }
    if (roots == null || roots.length == 0) {
      throw new JobException("there is no file or folder " + name + "; check the name");
    }
    return List.of(roots);
  }

  /** Files that begin with a dot, and files that Spark leaves next to its tables. */
  private static boolean isHidden(Path file) {
    return file.getName().startsWith(".")
        || file.getName().equals(JobOutput.SUCCESS)
        || file.toString().contains("/_temporary/");
  }

  /**
   * Files, and those in folders at any depth, by name within each of {@code names}; hidden ones are
   * left out.
   *
   * @param names files, folders, or patterns such as {@code news/*.jsonl}
   * @throws JobException if there is nothing of such a name
   */
  public static List<Found> list(List<String> names, Configuration settings) throws IOException {
    List<Found> all = new ArrayList<>();
    for (String name : names) {
      Path path = new Path(name);
      FileSystem files = path.getFileSystem(settings);
      List<Found> found = new ArrayList<>();
      for (FileStatus root : roots(name, path, files)) {
        RemoteIterator<LocatedFileStatus> inside = files.listFiles(root.getPath(), true);
        while (inside.hasNext()) {
          LocatedFileStatus file = inside.next();
          if (!isHidden(file.getPath())) {
            found.add(new Found(FileNames.plain(file.getPath()), file.getLen()));
          }
        }
      }
      found.sort(Comparator.comparing(Found::name));
      all.addAll(found);
    }
    return all;
  }
}
