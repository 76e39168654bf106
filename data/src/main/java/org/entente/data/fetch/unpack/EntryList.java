package org.entente.data.fetch.unpack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entente.data.fetch.FetchException;
import org.entente.data.fetch.PlainMessages;

/** The entries of an archive, none of which has a name that leads out of a folder. */
final class EntryList {

  private static final int MOST_SHOWN = 20;
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  private final String archive;
  private final List<ZipEntry> files = new ArrayList<>();

  private EntryList(String archive) {
    this.archive = archive;
  }

  /**
   * Lists an open archive.
   *
   * @param archive name for messages
   * @throws FetchException if it holds too many entries, two of one name, or one with a bad name
   */
  static EntryList of(String archive, ZipFile zip, UnpackLimits limits) throws FetchException {
    EntryList list = new EntryList(archive);
    if (zip.size() > limits.mostEntries()) {
      throw list.refused(
          "it holds " + zip.size() + " entries, and " + limits.mostEntries() + " are allowed");
    }
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : zip.stream().toList()) {
      list.requireSound(entry.getName());
      if (!names.add(entry.getName())) {
        throw list.refused("it has two entries named " + quoted(entry.getName()));
      }
      if (!entry.isDirectory()) {
        list.files.add(entry);
      }
    }
    return list;
  }

  /** The file of that name; otherwise the only one whose name ends so, in whatever folder. */
  ZipEntry named(String name) throws FetchException {
    String last = name.substring(name.lastIndexOf('/') + 1);
    List<ZipEntry> elsewhere =
        files.stream()
            .filter(entry -> ("/" + entry.getName()).endsWith("/" + last))
            .filter(entry -> !isOfAnotherSystem(entry.getName()))
            .toList();
    return files.stream()
        .filter(entry -> entry.getName().equals(name))
        .findFirst()
        .or(() -> elsewhere.size() == 1 ? Optional.of(elsewhere.get(0)) : Optional.empty())
        .orElseThrow(
            () ->
                new FetchException(
                    archive + ": there is no file " + quoted(name) + " in it. " + content()));
  }

  /** What macOS adds beside every file of an archive. */
  private static boolean isOfAnotherSystem(String name) {
    return name.startsWith("__MACOSX/");
  }

  /** The file of that name; without a name, the only one. */
  ZipEntry choose(Optional<String> name) throws FetchException {
    if (name.isPresent()) {
      return named(name.get());
    }
    if (files.size() != 1) {
      throw new FetchException(
          archive + ": it contains more than one file; name the one to extract. " + content());
    }
    return files.get(0);
  }

  private String content() {
    if (files.isEmpty()) {
      return "It contains no files.";
    }
    int more = files.size() - MOST_SHOWN;
    return files.stream()
        .limit(MOST_SHOWN)
        .map(entry -> quoted(entry.getName()))
        .collect(Collectors.joining(", ", "It holds ", more > 0 ? " and " + more + " more." : "."));
  }

  private void requireSound(String name) throws FetchException {
    boolean leadsOut = Arrays.asList(name.split("/", -1)).contains("..");
    if (leadsOut || name.startsWith("/") || name.contains("\\") || DRIVE.matcher(name).matches()) {
      throw refused("the entry " + quoted(name) + " could be written outside its folder");
    }
  }

  private FetchException refused(String why) {
    return new FetchException(
        archive + ": " + why + ". The archive is not used; check where it comes from.");
  }

  private static String quoted(String name) {
    return "\"" + PlainMessages.text(name) + "\"";
  }
}
