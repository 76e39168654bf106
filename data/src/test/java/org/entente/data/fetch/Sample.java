package org.entente.data.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/** A file on a server, and replies that give it, or nearly. */
public record Sample(byte[] bytes, String tag) {

  /** Small patience, so that what fails fails soon. */
  static final FetchSettings HASTY =
      FetchSettings.defaults()
          .withConnectTimeout(Duration.ofMillis(2000))
          .withStallTimeout(Duration.ofMillis(2000))
          .withAttempts(3, Duration.ofMillis(1));

  public static Sample of(int bytes, long seed) {
    byte[] content = new byte[bytes];
    new Random(seed).nextBytes(content);
    return new Sample(content, "\"tag-" + seed + "\"");
  }

  /** Computed apart from the code under test. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  int size() {
    return bytes.length;
  }

  String sha256() {
    return sha256(bytes);
  }

  Expected expected() {
    return Expected.of(size(), sha256());
  }

  byte[] from(int first) {
    return Arrays.copyOfRange(bytes, first, bytes.length);
  }

  /** The head of a good answer: the rest if that is asked for and the tag is still right. */
  byte[] head(Wire.Request request) {
    int first = first(request);
    return first == 0
        ? Wire.head("200 OK", "Content-Length: " + size(), "ETag: " + tag)
        : Wire.head(
            "206 Partial Content",
            "Content-Length: " + (size() - first),
            "Content-Range: bytes " + first + "-" + (size() - 1) + "/" + size(),
            "ETag: " + tag);
  }

  int first(Wire.Request request) {
    return request.header("If-Range").filter(tag::equals).isPresent() ? request.offset() : 0;
  }

  /** All that was asked for. */
  Wire.Reply good() {
    return breaksAt(size());
  }

  /** Closes the connection in the middle, after so many bytes of the file. */
  Wire.Reply breaksAt(int end) {
    return (request, out) -> sendTo(end, request, out);
  }

  /** Says no more after so many bytes of the file. */
  Wire.Reply stallsAt(int end) {
    return (request, out) -> {
      sendTo(end, request, out);
      Thread.sleep(60_000);
    };
  }

  private void sendTo(int end, Wire.Request request, OutputStream out) throws IOException {
    out.write(head(request));
    int first = first(request);
    out.write(bytes, first, Math.max(0, end - first));
    out.flush();
  }
}
