package org.entente.app.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Bytes to be sent, with their kind and a strong tag; large text also in gzip. */
final class HttpReply {

  /** JSON as its writers make it. */
  static final String JSON = "application/json";

  /** A page, or a part of one. */
  static final String HTML = "text/html; charset=utf-8";

  private static final int WORTH_PACKING = 1400;

  private final int status;
  private final Map<String, String> headers = new TreeMap<>();
  private final byte[] plain;
  private final byte[] packed;
  private final String hash;

  private HttpReply(int status, String type, byte[] bytes) {
    this.status = status;
    this.plain = bytes;
    this.packed = bytes.length < WORTH_PACKING ? bytes : gzip(bytes);
    this.hash = HexFormat.of().formatHex(sha256(bytes)).substring(0, 32);
    headers.put("Content-Type", type);
  }

  /** An answer that went well. */
  static HttpReply of(String type, String text) {
    return of(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A successful response with bytes that must not be changed. */
  static HttpReply of(String type, byte[] bytes) {
    return new HttpReply(200, type, bytes);
  }

  /** An answer with another status. */
  static HttpReply of(int status, String type, String text) {
    return new HttpReply(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same, with a header. */
  HttpReply with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** Whether there is a smaller form. */
  boolean isPacked() {
    return packed.length < plain.length;
  }

  /** The strong tag of one form: the two forms are different bytes. */
  String tag(boolean gzip) {
    return '"' + hash + (gzip ? "-gz" : "") + '"';
  }

  /** Bytes of one form. */
  int size(boolean gzip) {
    return gzip ? packed.length : plain.length;
  }

  /** Memory that keeping it takes, in bytes. */
  int weight() {
    return plain.length + packed.length;
  }

  void write(OutputStream out, boolean gzip) throws IOException {
    out.write(gzip ? packed : plain);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be packed", e);
    }
    return out.toByteArray();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
