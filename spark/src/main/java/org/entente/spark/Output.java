package org.entente.spark;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * A folder that appears whole or not at all: a job writes beside it, and what is done takes the
 * place of what was there.
 */
final class Output {

  private final FileSystem files;
  private final Path place;
  private final Path draft;

  private Output(FileSystem files, Path place) {
    this.files = files;
    this.place = place;
    this.draft = new Path(place.getParent(), "." + place.getName() + ".unfinished");
  }

  /** The folder of that name; what an earlier run left unfinished goes. */
  static Output at(SparkSession spark, String name) throws IOException {
    Configuration settings = spark.sparkContext().hadoopConfiguration();
    Path given = new Path(name);
    URI whole = given.toUri();
    FileSystem files = FileSystem.get(whole, settings);
    Output output = new Output(files, files.makeQualified(given));
    files.delete(output.draft, true);
    return output;
  }

  /** Where a part is to be written. */
  String part(String name) {
    return new Path(draft, name).toString();
  }

  /** Removes a part that was only needed on the way. */
  void drop(String name) throws IOException {
    files.delete(new Path(draft, name), true);
  }

  /**
   * Puts what was written in its place.
   *
   * @throws IOException if it cannot be moved; what was there before is then there still, or beside
   */
  void done() throws IOException {
    Path old = new Path(place.getParent(), "." + place.getName() + ".old");
    files.delete(old, true);
    if (files.exists(place) && !files.rename(place, old)) {
      throw new IOException(place + " cannot be moved away; check who may write to its folder");
    }
    if (!files.rename(draft, place)) {
      throw new IOException(draft + " cannot be moved to " + place);
    }
    files.delete(old, true);
  }
}
