package org.entente.data.fetch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.entente.data.Progress;

/** Fetches one file in a process of its own, which can be killed. */
final class FetchOnce {

  private FetchOnce() {}

  /** Takes the address, the target and the expected checksum. */
  public static void main(String[] arguments) throws IOException {
    try {
      Path target = Path.of(arguments[1]);
      Fetched fetched =
          new Fetcher(Sample.HASTY)
              .fetch(
                  URI.create(arguments[0]), target, Expected.of(arguments[2]), Progress.silent());
      System.out.println("fetched, resumed from " + fetched.resumedFrom());
    } catch (FetchException e) {
      System.out.println(e.getMessage());
    }
  }

  static Process start(URI from, Path target, String sha256)
      throws IOException, URISyntaxException {
    String classPath = place(Fetcher.class) + File.pathSeparator + place(FetchOnce.class);
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                FetchOnce.class.getName(),
                from.toString(),
                target.toString(),
                sha256))
        .redirectErrorStream(true)
        .start();
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
