package org.entente.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where the bytes of a partial file come from, kept in a small file next to it.
 *
 * @param from the address that was asked for
 * @param validator tells two states of the file on the server apart; empty if the server gives
 *     none, and then a download cannot be resumed
 * @param size size of the whole file in bytes; empty if the server did not say
 */
record DownloadOrigin(URI from, Optional<String> validator, OptionalLong size) {

  private static final String FORM = "entente partial file 1";
  private static final int LINES = 4;
  private static final long LARGEST = 1 << 16;

  /** Reads what {@link #write} wrote; empty if it is not there or was not written by it. */
  static Optional<DownloadOrigin> read(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> lines = List.of(text.split("\n", -1));
    if (lines.size() != LINES + 1 || !lines.get(0).equals(FORM)) {
      return Optional.empty();
    }
    try {
      String size = lines.get(3);
      return Optional.of(
          new DownloadOrigin(
              URI.create(lines.get(1)),
              Optional.of(lines.get(2)).filter(line -> !line.isEmpty()),
              size.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(size))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes it next to the target and then moves it into place, so that it is complete or absent.
   */
  void write(Path file) throws IOException {
    String text =
        String.join(
            "\n",
            FORM,
            from.toString(),
            validator.orElse(""),
            size.isPresent() ? Long.toString(size.getAsLong()) : "",
            "");
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(temporary, text);
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
