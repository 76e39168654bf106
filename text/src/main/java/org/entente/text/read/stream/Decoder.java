package org.entente.text.read.stream;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * Bytes into characters, whatever the bytes are. In this order: a byte order mark decides; bytes
 * that are UTF-8 are UTF-8, whatever is declared; then the declared charset; then UTF-8 with every
 * byte that does not fit read as windows-1252, so that one cut letter does not spoil a whole page.
 * O(length); never throws.
 */
public final class Decoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoder() {}

  /** The characters; a byte order mark is left out. */
  public static String decode(byte[] bytes, Optional<String> declared) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return mark.get().decode(bytes);
    }
    Optional<Charset> other = declared.flatMap(Decoder::charset);
    if (other.isEmpty()) {
      return lenient(bytes, 0, bytes.length);
    }
    Optional<String> utf8 = strictly(bytes);
    boolean beyondAscii = utf8.isPresent() && utf8.get().length() < bytes.length;
    return beyondAscii ? utf8.get() : new String(bytes, other.get());
  }

  /** UTF-8, and bytes that do not fit as windows-1252. */
  public static String lenient(byte[] bytes, int from, int length) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
    CharBuffer out = CharBuffer.allocate(length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {in.get()})));
      }
      decoder.reset();
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  private static Optional<String> strictly(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    try {
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * A charset by a declared name; empty if there is none of that name, or it cannot be what the
   * bytes are in: a declaration that can be read as ASCII does not stand in UTF-16.
   */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      return Optional.of(charset)
          .filter(c -> !c.name().startsWith("UTF-") && !c.name().startsWith("x-UTF"))
          // What says so is windows-1252 in practice, as browsers have it.
          .map(c -> c.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : c)
          .filter(c -> !c.equals(WINDOWS) && !c.equals(StandardCharsets.US_ASCII));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
