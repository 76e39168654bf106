package org.entente.spark.output;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Names of files as a person would write them: a plain path is one on this machine. */
public final class FileNames {

  private static final String LOCAL = "/";

  private FileNames() {}

  /** A name without what means "on this machine": {@code /news/a b.warc}. */
  public static String plain(Path path) {
    URI uri = path.toUri();
    return "file".equals(uri.getScheme()) ? uri.getPath() : path.toString();
  }

  /** The same of an address with escapes, as Spark gives it: {@code file:///news/a%20b.warc}. */
  public static String plain(String address) {
    try {
      return plain(new Path(new URI(address)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return address;
    }
  }

  /** A name as a pattern that means this name alone. */
  public static String literal(String name) {
    return name.replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0");
  }

  /** Whether a plain name is one on this machine. */
  public static boolean isLocal(String plain) {
    return plain.startsWith(LOCAL);
  }

  /** Opens what a plain name means. */
  public static InputStream open(String plain, Configuration settings) throws IOException {
    // Not by Hadoop, which cannot open a local file with a colon in its name.
    if (isLocal(plain)) {
      return Files.newInputStream(java.nio.file.Path.of(plain));
    }
    Path path = new Path(plain);
    return path.getFileSystem(settings).open(path);
  }
}
