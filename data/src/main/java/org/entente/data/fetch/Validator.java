package org.entente.data.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells two states of a file on a server apart to the byte (RFC 9110, 8.8 and 13.1.5): the
 * entity tag if it is a strong one, or else the time of the last change.
 */
final class Validator {

  private static final Pattern STRONG_TAG = Pattern.compile("\"[!#-~]{1,500}\"");

  private Validator() {}

  /** The value for {@code If-Range}; empty if the answer gives none that may be used there. */
  static Optional<String> of(HttpHeaders headers) {
    Optional<String> tag = headers.firstValue("ETag").map(String::strip);
    if (tag.isPresent() && STRONG_TAG.matcher(tag.get()).matches()) {
      return tag;
    }
    return headers
        .firstValue("Last-Modified")
        .map(String::strip)
        .filter(changed -> isOld(changed, headers.firstValue("Date").orElse("")));
  }

  /** A file that changed in the second of the answer may change again in that second. */
  private static boolean isOld(String changed, String now) {
    Optional<Instant> change = instant(changed);
    Optional<Instant> answer = instant(now.strip());
    return change.isPresent() && answer.isPresent() && change.get().isBefore(answer.get());
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
