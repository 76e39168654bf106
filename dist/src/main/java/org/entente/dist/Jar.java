package org.entente.dist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Jars as bytes, with a fixed time in every entry. */
final class Jar {

  private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 1, 0, 0);

  private Jar() {}

  /**
   * The bytes of one entry.
   *
   * @throws IllegalArgumentException if there is no such entry
   */
  static byte[] entry(byte[] jar, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new IllegalArgumentException("the jar has no " + name);
  }

  /** The same jar without some entries. */
  static byte[] without(byte[] jar, Predicate<String> left) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!left.test(entry.getName())) {
          put(out, entry.getName(), in.readAllBytes());
        }
      }
    }
    return bytes.toByteArray();
  }

  /**
   * A jar that only names others in the same folder.
   *
   * @param jars their names
   * @param main the class to start
   * @param digest of all of them, so that this jar changes when one of them does
   */
  static byte[] naming(List<String> jars, String main, String digest) throws IOException {
    StringBuilder text = new StringBuilder("Manifest-Version: 1.0\r\n");
    line(text, "Main-Class: " + main);
    line(text, "Class-Path: " + String.join(" ", jars));
    line(text, "Libraries-Digest: " + digest);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      put(out, "META-INF/MANIFEST.MF", (text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Lines of a manifest have at most 72 bytes; a space continues one. */
  private static void line(StringBuilder text, String line) {
    text.append(line, 0, Math.min(70, line.length())).append("\r\n");
    for (int i = 70; i < line.length(); i += 69) {
      text.append(' ').append(line, i, Math.min(i + 69, line.length())).append("\r\n");
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
