package org.entente.text.read.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final String TEXT = "caf\u00E9 \u201Cquoted\u201D";

  @Test
  void everyMarkDecides() {
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      byte[] bytes = ("\uFEFF" + TEXT).getBytes(mark.charset());
      assertThat(Decoder.decode(bytes, Optional.of("shift_jis"))).as(mark.name()).isEqualTo(TEXT);
    }
  }

  @Test
  void whatIsUtf8IsUtf8WhateverIsDeclared() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

    assertThat(Decoder.decode(bytes, Optional.of("iso-8859-1"))).isEqualTo(TEXT);
    assertThat(Decoder.decode(bytes, Optional.of("shift_jis"))).isEqualTo(TEXT);
    assertThat(Decoder.decode(bytes, Optional.of("no such; charset"))).isEqualTo(TEXT);
  }

  @Test
  void whatIsNotIsWindows1252OrAsDeclared() {
    byte[] windows = TEXT.getBytes(Charset.forName("windows-1252"));
    byte[] japanese = "\u65E5\u672C".getBytes(Charset.forName("shift_jis"));

    assertThat(Decoder.decode(windows, Optional.empty())).isEqualTo(TEXT);
    assertThat(Decoder.decode(windows, Optional.of("latin1"))).isEqualTo(TEXT);
    assertThat(Decoder.decode(japanese, Optional.of("Shift_JIS"))).isEqualTo("\u65E5\u672C");
  }

  @Test
  void oneBrokenLetterDoesNotSpoilTheRest() {
    byte[] bytes = (TEXT + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertThat(Decoder.decode(bytes, Optional.empty())).isEqualTo(TEXT + "\u00E9");
  }
}
