package org.entente.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder of tables that is there whole or not at all: they are written into a sibling, which gets
 * its name once the last is done. What a killed run left in the sibling goes when the next begins.
 *
 * <p>On a local disk and on HDFS the last step is one rename. An object store copies instead: there
 * the empty file {@code _SUCCESS}, which comes last, says that the folder is whole.
 */
final class Output {

  /** The file that says that a folder is whole. */
  static final String SUCCESS = "_SUCCESS";

  private final FileSystem files;
  private final Path folder;
  private final Path partial;
  private final boolean replace;

  private Output(FileSystem files, Path folder, boolean replace) {
    this.files = files;
    this.folder = folder;
    this.partial = new Path(folder.getParent(), "." + folder.getName() + ".partial");
    this.replace = replace;
  }

  /**
   * Prepares an output.
   *
   * @param replace whether a folder that is there already is replaced once the new one is whole
   * @throws JobException if the folder is there and is not to be replaced
   */
  static Output at(String folder, boolean replace, Configuration settings) throws IOException {
    Path path = new Path(folder);
    FileSystem files = path.getFileSystem(settings);
    Output output = new Output(files, files.makeQualified(path), replace);
    if (!replace && files.exists(output.folder)) {
      throw new JobException(folder + " is there already; name another folder, or add --overwrite");
    }
    files.delete(output.partial, true);
    return output;
  }

  /**
   * Checks that a job finished a folder.
   *
   * @param job the words of the job, for the message
   * @throws JobException if it did not
   */
  static void requireFinished(String folder, String job, Configuration settings)
      throws IOException {
    Path whole = new Path(folder, SUCCESS);
    if (!whole.getFileSystem(settings).exists(whole)) {
      throw new JobException(
          folder + " is not a folder that " + job + " finished; name the one after its -o");
    }
  }

  /** Where a table is written until the output is whole. */
  String table(String name) {
    return new Path(partial, name).toString();
  }

  /** Takes a table out again that only served the others. */
  void drop(String name) {
    try {
      files.delete(new Path(partial, name), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the folder its name. */
  void commit() throws IOException {
    Path old = new Path(folder.getParent(), "." + folder.getName() + ".old");
    files.create(new Path(partial, SUCCESS), true).close();
    files.delete(old, true);
    if (replace && exists()) {
      rename(folder, old);
    }
    rename(partial, folder);
    files.delete(old, true);
  }

  private boolean exists() throws IOException {
    try {
      return files.getFileStatus(folder).isDirectory();
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new JobException(
          from + " could not be renamed to " + to + "; check that nothing else writes there");
    }
  }
}
