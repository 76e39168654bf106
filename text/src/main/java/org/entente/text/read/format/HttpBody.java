package org.entente.text.read.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.entente.text.read.entry.TooLarge;
import org.entente.text.read.stream.GzipMembers;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The body of an archived response, decompressed. Archives often keep a header that is no longer
 * true of the body, so its first bytes decide: what is not gzip is not unpacked as gzip, and {@code
 * deflate} is read with or without the zlib header.
 *
 * @param bytes what it holds
 * @param charset declared by the server
 * @param cutOff whether it breaks off before its end
 */
record HttpBody(byte[] bytes, Optional<String> charset, boolean cutOff) {

  private static final int BLOCK = 1 << 14;
  private static final int HEAD = 256;
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

  /**
   * Reads it.
   *
   * @param most bytes, before and after decompression
   * @throws TooLarge if there are more
   */
  static HttpBody of(HttpResponse http, int most) throws IOException {
    HttpBody sent = read(http.body().stream(), most);
    Matcher charset = CHARSET.matcher(http.headers().first("Content-Type").orElse(""));
    Optional<String> declared = charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    String coding =
        http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    Optional<InputStream> packed = packed(sent.bytes(), coding);
    if (packed.isEmpty()) {
      return new HttpBody(sent.bytes(), declared, sent.cutOff());
    }
    HttpBody unpacked = read(packed.get(), most);
    return new HttpBody(unpacked.bytes(), declared, sent.cutOff() || unpacked.cutOff());
  }

  private static Optional<InputStream> packed(byte[] body, String coding) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    if (starts(body, 0x1F, 0x8B)) {
      return Optional.of(new GzipMembers(in));
    }
    if (coding.equals("deflate") && !isText(body)) {
      return Optional.of(new InflaterInputStream(in, new Inflater(!isZlib(body))));
    }
    return coding.equals("br") && !isText(body)
        ? Optional.of(new BrotliInputStream(in))
        : Optional.empty();
  }

  private static boolean starts(byte[] body, int first, int second) {
    return body.length > 1 && (body[0] & 0xFF) == first && (body[1] & 0xFF) == second;
  }

  /** RFC 1950: method 8, and a check that makes the first two bytes a multiple of 31. */
  private static boolean isZlib(byte[] body) {
    return body.length > 1
        && (body[0] & 0x0F) == 8
        && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
  }

  /** Whether the body begins as a page does, whatever its header says. */
  private static boolean isText(byte[] body) {
    int i = 0;
    while (i < body.length
        && (body[i] == ' ' || body[i] == '\n' || body[i] == '\r' || body[i] == '\t')) {
      i++;
    }
    return i < body.length && body[i] == '<';
  }

  /** Whether its first characters are those of a page. */
  boolean beginsAsPage() {
    String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    String lower = start.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html");
  }

  private static HttpBody read(InputStream in, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    try {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        out.write(block, 0, n);
        if (out.size() > most) {
          throw new TooLarge("an entry has more than " + most + " bytes");
        }
      }
    } catch (EOFException e) {
      if (out.size() == 0) {
        throw e;
      }
      return new HttpBody(out.toByteArray(), Optional.empty(), true);
    }
    return new HttpBody(out.toByteArray(), Optional.empty(), false);
  }
}
