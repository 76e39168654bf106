package org.entente.spark.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder of tables that is complete or absent: the tables are written to a hidden sibling folder,
 * which gets its name once the last is done. What a killed run on this machine left in one goes
 * when the next begins.
 *
 * <p>On a local disk and on HDFS the last step is one rename. An object store copies instead: there
 * the empty file {@code _SUCCESS}, which comes last, says that the folder is whole.
 */
public final class JobOutput {

  /** The file that says that a folder is whole. */
  public static final String SUCCESS = "_SUCCESS";

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final FileSystem files;
  private final Path folder;
  private final Path partial;
  private final boolean replace;

  private JobOutput(FileSystem files, Path folder, boolean replace) {
    this.files = files;
    this.folder = folder;
    this.partial =
        new Path(
            folder.getParent(),
            ours() + ProcessHandle.current().pid() + "." + COUNT.incrementAndGet());
    this.replace = replace;
  }

  /**
   * Prepares an output.
   *
   * @param replace whether a folder that a job wrote before is replaced once the new one is whole
   * @throws JobException if there is something that is not to be replaced
   */
  public static JobOutput at(String folder, boolean replace, Configuration settings)
      throws IOException {
    if (folder.isBlank()) {
      throw new JobException("the output has no name; name a folder after -o");
    }
    Path path = new Path(folder);
    FileSystem files = path.getFileSystem(settings);
    Path whole = files.makeQualified(path);
    if (whole.getParent() == null) {
      throw new JobException(folder + " cannot be an output folder; name a folder in it");
    }
    JobOutput output = new JobOutput(files, whole, replace);
    output.requireFree();
    output.removeLeftovers();
    files.mkdirs(output.partial);
    return output;
  }

  /**
   * Checks that nothing that is read would go.
   *
   * @param inputs names of files, folders and patterns
   * @throws JobException if one is the output, in it, or around it
   */
  public JobOutput besides(List<String> inputs, Configuration settings) throws IOException {
    for (String name : inputs) {
      Path path = new Path(name);
      FileSystem of = path.getFileSystem(settings);
      for (FileStatus root : InputFiles.roots(name, path, of)) {
        String in = of.makeQualified(root.getPath()) + "/";
        String out = folder + "/";
        if (in.startsWith(out) || out.startsWith(in)) {
          throw new JobException(
              "the output "
                  + FileNames.plain(folder)
                  + " and the input, "
                  + FileNames.plain(root.getPath())
                  + ", contain one another; name another folder after -o");
        }
      }
    }
    return this;
  }

  /** How the unfinished outputs of this machine begin. */
  private String ours() {
    return "." + folder.getName() + ".partial." + host() + ".";
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /** What ended runs left behind; files of other machines stay. */
  private void removeLeftovers() throws IOException {
    Path parent = folder.getParent();
    if (!files.exists(parent)) {
      return;
    }
    String ours = ours();
    for (FileStatus sibling : files.listStatus(parent, p -> p.getName().startsWith(ours))) {
      String pid = sibling.getPath().getName().substring(ours.length()).split("\\.")[0];
      if (!pid.matches("\\d{1,18}") || ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
        files.delete(sibling.getPath(), true);
      }
    }
  }

  private void requireFree() throws IOException {
    if (!files.exists(folder)) {
      return;
    }
    String name = FileNames.plain(folder);
    if (!files.getFileStatus(folder).isDirectory()) {
      throw new JobException(name + " is a file; name a folder after -o");
    }
    if (!replace) {
      throw new JobException(name + " is there already; name another folder, or add --overwrite");
    }
    boolean written =
        files.exists(new Path(folder, SUCCESS))
            && files.exists(new Path(folder, ProblemTable.NAME));
    if (!written && files.listStatus(folder).length > 0) {
      throw new JobException(
          name + " was not written by a job, so it is not replaced; name another");
    }
  }

  /**
   * Checks that a job finished a folder.
   *
   * @param job the command of the job, for the message
   * @param table what it must have
   * @throws JobException if it did not
   */
  public static void requireFinished(
      String folder, String job, String table, Configuration settings) throws IOException {
    Path whole = new Path(folder, SUCCESS);
    FileSystem files = whole.getFileSystem(settings);
    if (!files.exists(whole) || !files.exists(new Path(folder, table))) {
      throw new JobException(
          folder + " is not a folder that " + job + " finished; name the output folder of the job");
    }
  }

  /** Where a table is written until the output is whole. */
  public String table(String name) {
    return new Path(partial, name).toString();
  }

  /** Takes a table out again that only served the others. */
  public void drop(String name) {
    try {
      files.delete(new Path(partial, name), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away what was written, where it is not going to be whole. */
  public void abandon() throws IOException {
    files.delete(partial, true);
  }

  /** Gives the folder its name. */
  public void commit() throws IOException {
    files.create(new Path(partial, SUCCESS), true).close();
    // Somebody may have put something there meanwhile.
    requireFree();
    Path old = new Path(folder.getParent(), "." + folder.getName() + ".old");
    files.delete(old, true);
    if (files.exists(folder)) {
      rename(folder, old);
    }
    rename(partial, folder);
    files.delete(old, true);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new JobException(
          from + " could not be renamed to " + to + "; check that nothing else writes there");
    }
  }
}
