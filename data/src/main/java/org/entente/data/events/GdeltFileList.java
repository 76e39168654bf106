package org.entente.data.events;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/**
 * Reads the lists in which GDELT names its files.
 *
 * <p>Release 2.0 has one master list, {@code masterfilelist.txt}: length, MD5 and address on a
 * line. Release 1.0 has two, {@code md5sums} (MD5, two blanks, name) and {@code filesizes} (length,
 * blank, name), for files beside them: one for each year to 2005, for each month to March 2013, and
 * for each day after that. Files of other kinds, such as the reduced master, are left out.
 *
 * <p>A line that cannot be read is a problem with its number, and the others are read: the master
 * list has a few that are cut short.
 */
public final class GdeltFileList {

  private static final Pattern LINE = Pattern.compile("(\\d+)\\s+([0-9a-fA-F]{32})\\s+(\\S+)");
  private static final Pattern SUM = Pattern.compile("([0-9a-fA-F]{32})\\s+(\\S+)");
  private static final Pattern SIZE = Pattern.compile("(\\d+)\\s+(\\S+)");
  private static final Pattern NAME =
      Pattern.compile("(\\d{4}|\\d{6}|\\d{8}|\\d{14})(?:\\.(export|mentions|gkg)\\.CSV)?\\.zip");

  private final List<GdeltFile> files;
  private final TableProblems problems;

  private GdeltFileList(List<GdeltFile> files, TableProblems problems) {
    this.files =
        files.stream()
            .sorted(
                Comparator.comparing(GdeltFile::first)
                    .thenComparing(GdeltFile::last)
                    .thenComparing(file -> file.address().toString()))
            .toList();
    this.problems = problems;
  }

  /**
   * The files of release 2.0.
   *
   * @param name of the list, for messages
   * @param text the master list, or the list of the last update
   */
  public static GdeltFileList ofMaster(String name, String text) {
    TableProblems problems = new TableProblems();
    List<GdeltFile> files = new ArrayList<>();
    long number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher parts = LINE.matcher(line.strip());
      if (line.isBlank()) {
        continue;
      }
      Optional<URI> address = parts.matches() ? address(parts.group(3)) : Optional.empty();
      if (address.isEmpty()) {
        problems.add(
            new TableProblem(
                name,
                number,
                "",
                line,
                "not a length, an MD5 and an address",
                "Fetch the list again; if the line stays so, its file is not to be had"));
        continue;
      }
      file(
              address.get(),
              OptionalLong.of(Long.parseLong(parts.group(1))),
              Optional.of(parts.group(2).toLowerCase(Locale.ROOT)))
          .ifPresent(files::add);
    }
    return new GdeltFileList(files, problems);
  }

  /**
   * The files of release 1.0.
   *
   * @param folder the address of the folder that both lists lie in, ended by a slash
   * @param sums the text of {@code md5sums}
   * @param sizes the text of {@code filesizes}; empty if it was not fetched
   */
  public static GdeltFileList ofSums(URI folder, String sums, String sizes) {
    TableProblems problems = new TableProblems();
    Map<String, Long> lengths = new LinkedHashMap<>();
    lines(
        "filesizes",
        sizes,
        SIZE,
        problems,
        parts -> lengths.put(parts.group(2), Long.parseLong(parts.group(1))));
    List<GdeltFile> files = new ArrayList<>();
    lines(
        "md5sums",
        sums,
        SUM,
        problems,
        parts -> {
          Long length = lengths.get(parts.group(2));
          address(parts.group(2))
              .flatMap(
                  address ->
                      file(
                          folder.resolve(address),
                          length == null ? OptionalLong.empty() : OptionalLong.of(length),
                          Optional.of(parts.group(1).toLowerCase(Locale.ROOT))))
              .ifPresent(files::add);
        });
    return new GdeltFileList(files, problems);
  }

  private interface Use {
    void line(Matcher parts);
  }

  private static void lines(
      String name, String text, Pattern form, TableProblems problems, Use use) {
    long number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher parts = form.matcher(line.strip());
      if (parts.matches()) {
        use.line(parts);
      } else if (!line.isBlank()) {
        problems.add(
            new TableProblem(
                name, number, "", line, "not a line of this list", "Fetch the list again"));
      }
    }
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<GdeltFile> file(URI address, OptionalLong bytes, Optional<String> md5) {
    String path = String.valueOf(address.getPath());
    Matcher name = NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
    if (!name.matches()) {
      return Optional.empty();
    }
    String digits = name.group(1);
    GdeltFile.Kind kind =
        name.group(2) == null || name.group(2).equals("export")
            ? GdeltFile.Kind.EVENTS
            : name.group(2).equals("mentions")
                ? GdeltFile.Kind.MENTIONS
                : GdeltFile.Kind.KNOWLEDGE_GRAPH;
    try {
      return Optional.of(new GdeltFile(address, kind, first(digits), last(digits), bytes, md5));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate first(String digits) {
    int year = Integer.parseInt(digits.substring(0, 4));
    int month = digits.length() < 6 ? 1 : Integer.parseInt(digits.substring(4, 6));
    int day = digits.length() < 8 ? 1 : Integer.parseInt(digits.substring(6, 8));
    return LocalDate.of(year, month, day);
  }

  private static LocalDate last(String digits) {
    LocalDate first = first(digits);
    return switch (digits.length()) {
      case 4 -> first.withDayOfYear(first.lengthOfYear());
      case 6 -> YearMonth.from(first).atEndOfMonth();
      default -> first;
    };
  }

  /** All files, in the order of their days. */
  public List<GdeltFile> files() {
    return files;
  }

  /** Those of a kind that were made for a day of a span, both ends included. */
  public List<GdeltFile> files(GdeltFile.Kind kind, LocalDate from, LocalDate to) {
    return files.stream().filter(file -> file.kind() == kind && file.isBetween(from, to)).toList();
  }

  /** Lines that could not be read. */
  public TableProblems problems() {
    return problems;
  }
}
