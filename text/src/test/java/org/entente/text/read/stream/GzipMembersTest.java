package org.entente.text.read.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GzipMembersTest {

  @Test
  void membersFollowEachOther() throws IOException {
    assertThat(read(gzip("one "), gzip(""), gzip("two"))).isEqualTo("one two");
  }

  @Test
  void fortyThousandEmptyMembersAreWalked() throws IOException {
    byte[] empty = gzip("");
    byte[] many = new byte[40_000 * empty.length];
    for (int i = 0; i < many.length; i++) {
      many[i] = empty[i % empty.length];
    }

    assertThat(read(many, gzip("end"))).isEqualTo("end");
  }

  @Test
  void nameCommentAndExtraFieldsArePassedOver() throws IOException {
    byte[] plain = gzip("text");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 3);
    out.write(4 | 8 | 16 | 2);
    out.write(plain, 4, 6);
    out.writeBytes(new byte[] {3, 0, 'x', 'y', 'z', 'n', 0, 'c', 0, 0, 0});
    out.write(plain, 10, plain.length - 10);

    assertThat(read(out.toByteArray())).isEqualTo("text");
  }

  @Test
  void zeroBytesBehindTheLastMemberArePadding() throws IOException {
    assertThat(read(gzip("text"), new byte[700])).isEqualTo("text");
  }

  @Test
  void whatIsDamagedIsSaid() {
    byte[] sound = gzip("some text that is long enough to be cut");
    byte[] wrongSum = sound.clone();
    wrongSum[sound.length - 8] ^= 1;

    assertThatThrownBy(() -> read(Arrays.copyOf(sound, sound.length - 12)))
        .hasMessage("the compressed data is cut off");
    assertThatThrownBy(() -> read(Arrays.copyOf(sound, 5)))
        .hasMessage("the compressed data is cut off");
    assertThatThrownBy(() -> read(wrongSum)).hasMessageContaining("checksum does not match");
    assertThatThrownBy(() -> read(sound, new byte[] {'a', 'b'}))
        .hasMessage("what follows the compressed data is not gzip");
  }

  private static String read(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    try (GzipMembers in = new GzipMembers(new ByteArrayInputStream(all.toByteArray()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
      gz.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
