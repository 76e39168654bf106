package org.entente.data.network.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.data.csv.SmallFile;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/**
 * Files of signed networks: read with an address for everything that is wrong in them, written with
 * the same bytes for the same network.
 *
 * <p>CSV ({@link CsvNetworks}) is a list of edges for people and statistics programs, and the only
 * format for several years in one file; GraphML ({@link GraphmlWriter}, {@link GraphmlReader}) is
 * what igraph and NetworkX read; GEXF 1.3 ({@link GexfWriter}, {@link GexfReader}) what Gephi does.
 * All hold the nodes without an edge, the sign, the year and text attributes such as the evidence,
 * and what is written comes back equal when read. In CSV the order of the nodes is that in which
 * they first appear.
 */
public final class NetworkFile {

  /** The largest file that is read, in bytes. */
  public static final long LARGEST = 100_000_000;

  private NetworkFile() {}

  /** A kind of file. */
  public enum Format {
    CSV,
    GRAPHML,
    GEXF;

    /** By the end of a file's name; empty if it is none of these. */
    public static Optional<Format> of(Path file) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      for (Format format : values()) {
        if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
          return Optional.of(format);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Reads the networks of a file.
   *
   * @throws IOException if it cannot be read at all
   * @throws IllegalArgumentException if its name ends with none of .csv, .graphml and .gexf
   */
  public static ReadNetworks read(Path file) throws IOException {
    Format format = format(file);
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST) {
      return refused(
          name, "the file is larger than " + LARGEST + " bytes", "Split it into one file per year");
    }
    return read(format, name, SmallFile.read(file));
  }

  /**
   * Reads networks.
   *
   * @param file name for messages
   * @param bytes the whole file
   */
  public static ReadNetworks read(Format format, String file, byte[] bytes) {
    return switch (format) {
      case CSV -> CsvNetworks.read(file, bytes);
      case GRAPHML -> XmlFile.read(file, bytes, new GraphmlReader(file));
      case GEXF -> XmlFile.read(file, bytes, new GexfReader(file));
    };
  }

  /**
   * The text of a file.
   *
   * @param networks at least one; several only as CSV, each with a year of its own
   * @throws IllegalArgumentException if the format cannot hold so many
   */
  public static String text(Format format, List<AnnotatedNetwork> networks) {
    if (networks.isEmpty() || networks.size() > 1 && format != Format.CSV) {
      throw new IllegalArgumentException(
          format
              + " holds one network per file, not "
              + networks.size()
              + "; only CSV can hold more");
    }
    return switch (format) {
      case CSV -> CsvNetworks.text(networks);
      case GRAPHML -> GraphmlWriter.text(networks.get(0));
      case GEXF -> GexfWriter.text(networks.get(0));
    };
  }

  /**
   * Writes a file of the format that its name ends with, in UTF-8; one of that name is replaced.
   *
   * @throws IllegalArgumentException if its name tells no format, or that cannot hold so many
   */
  public static void write(Path file, List<AnnotatedNetwork> networks) throws IOException {
    Files.write(file, text(format(file), networks).getBytes(StandardCharsets.UTF_8));
  }

  private static Format format(Path file) {
    return Format.of(file)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    file
                        + " is not a network file: its name must end with .csv, .graphml or .gexf"));
  }

  static ReadNetworks refused(String file, String message, String remedy) {
    TableProblems problems = new TableProblems();
    problems.add(new TableProblem(file, 0, "", "", message, remedy));
    return new ReadNetworks(List.of(), problems);
  }
}
