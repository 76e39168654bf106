package org.entente.data.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What a server answered, as far as its head says. */
record HttpAnswer(URI address, int status, HttpHeaders headers, BodyQueue body)
    implements AutoCloseable {

  static final int OK = 200;
  static final int PARTIAL = 206;
  static final int RANGE_NOT_SATISFIABLE = 416;

  static HttpAnswer of(HttpResponse<BodyQueue> response) {
    return new HttpAnswer(
        response.uri(), response.statusCode(), response.headers(), response.body());
  }

  /** Size of the body in bytes; empty if the server does not say. */
  OptionalLong length() {
    String length = headers.firstValue("Content-Length").orElse("").strip();
    return length.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(length))
        : OptionalLong.empty();
  }

  /**
   * Whether the end of the body can be told from a broken connection. It cannot where the server
   * just closes the connection at the end.
   */
  boolean isDelimited() {
    return length().isPresent()
        || headers
            .firstValue("Transfer-Encoding")
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .contains("chunked");
  }

  Optional<String> validator() {
    return Validator.of(headers);
  }

  /**
   * Whether the body is the rest, from an offset to the end, of the file as it was when its first
   * bytes came. What a server says of a part is not believed unless all of it fits.
   */
  boolean isRestOf(DownloadOrigin origin, long offset, OptionalLong size) {
    if (status != PARTIAL || !validator().or(origin::validator).equals(origin.validator())) {
      return false;
    }
    Optional<ContentRange> range = headers.firstValue("Content-Range").flatMap(ContentRange::parse);
    if (range.isEmpty() || range.get().first() != offset) {
      return false;
    }
    OptionalLong total = range.get().total();
    return length().orElse(range.get().length()) == range.get().length()
        && (total.isPresent() || size.isPresent())
        && (total.isEmpty() || size.isEmpty() || total.equals(size));
  }

  /** Size of the whole file by the range of a part; empty if the server does not say. */
  OptionalLong total() {
    return headers
        .firstValue("Content-Range")
        .flatMap(ContentRange::parse)
        .map(ContentRange::total)
        .orElse(OptionalLong.empty());
  }

  @Override
  public void close() {
    body.close();
  }
}
