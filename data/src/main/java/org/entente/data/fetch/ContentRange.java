package org.entente.data.fetch;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bytes of a file an answer brings (RFC 9110, 14.4).
 *
 * @param first offset of the first byte, from 0
 * @param last offset of the last byte
 * @param total size of the whole file in bytes; empty if the server does not say
 */
record ContentRange(long first, long last, OptionalLong total) {

  private static final Pattern FORM =
      Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

  /** Reads the header; empty if it is not one or contradicts itself. */
  static Optional<ContentRange> parse(String header) {
    Matcher form = FORM.matcher(header.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    OptionalLong total =
        form.group(3).equals("*")
            ? OptionalLong.empty()
            : OptionalLong.of(Long.parseLong(form.group(3)));
    ContentRange range =
        new ContentRange(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)), total);
    return range.isSound() ? Optional.of(range) : Optional.empty();
  }

  private boolean isSound() {
    return first <= last && (total.isEmpty() || last < total.getAsLong());
  }

  /** How many bytes the answer brings. */
  long length() {
    return last - first + 1;
  }
}
