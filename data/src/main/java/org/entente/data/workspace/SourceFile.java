package org.entente.data.workspace;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * A file to be read into a table: plain or gzip, whatever its name says.
 *
 * @param path where it lies
 * @param bytes its length
 * @param sha256 its SHA-256
 * @param gzip whether it is compressed
 */
public record SourceFile(Path path, long bytes, String sha256, boolean gzip) {

  private static final int BUFFER = 1 << 16;
  private static final char MARK = '\uFEFF';

  /** Looks at a file, and reads it once for its checksum. */
  public static SourceFile of(Path path) throws IOException {
    MessageDigest digest = newDigest();
    long bytes = 0;
    boolean gzip = false;
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (bytes == 0) {
          gzip = read > 1 && buffer[0] == (byte) 0x1f && buffer[1] == (byte) 0x8b;
        }
        bytes += read;
      }
    }
    return new SourceFile(path, bytes, HexFormat.of().formatHex(digest.digest()), gzip);
  }

  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  /** The bytes inside. */
  InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
    try {
      return gzip ? new PlainFaults(new GZIPInputStream(in, BUFFER)) : in;
    } catch (EOFException e) {
      in.close();
      throw PlainFaults.cutOff(e);
    }
  }

  /** The text inside, without the byte order mark that some spreadsheets put before it. */
  Reader text() throws IOException {
    BufferedReader text = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return text;
  }

  /** The name for messages. */
  String name() {
    return String.valueOf(path.getFileName());
  }

  /** Whether the bytes inside are UTF-8 throughout. */
  boolean isUtf8() throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer chars = CharBuffer.allocate(BUFFER);
    try (InputStream in = open()) {
      int read = 0;
      while (read >= 0) {
        read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(bytes, chars, read < 0);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
        chars.clear();
      }
    }
    return true;
  }

  /** Writes the text again as UTF-8, to a plain file. */
  void transcode(Charset from, Path to) throws IOException {
    try (Reader in = new InputStreamReader(open(), from);
        Writer out = new OutputStreamWriter(Files.newOutputStream(to), StandardCharsets.UTF_8)) {
      in.transferTo(out);
    }
  }

  /** Says in words what is wrong with compressed data. */
  private static final class PlainFaults extends FilterInputStream {

    PlainFaults(InputStream in) {
      super(in);
    }

    static IOException cutOff(EOFException e) {
      return new IOException("the compressed data is cut off; get the file again", e);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      try {
        return super.read(to, offset, length);
      } catch (EOFException e) {
        throw cutOff(e);
      } catch (StackOverflowError e) {
        // The JDK's stream calls itself once for each empty member.
        throw new IOException("the compressed data has thousands of empty parts", e);
      }
    }
  }
}
