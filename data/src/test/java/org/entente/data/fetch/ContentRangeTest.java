package org.entente.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ContentRangeTest {

  @Test
  void aRangeIsRead() {
    assertThat(ContentRange.parse("bytes 3-9/10"))
        .hasValue(new ContentRange(3, 9, OptionalLong.of(10)));
    assertThat(ContentRange.parse("bytes 3-3/*"))
        .hasValue(new ContentRange(3, 3, OptionalLong.empty()));
    assertThat(ContentRange.parse("bytes 3-9/10").map(ContentRange::length)).hasValue(7L);
  }

  @Test
  void aRangeThatContradictsItselfIsNone() {
    for (String header :
        List.of("bytes 3-10/10", "bytes 4-3/10", "bytes */10", "bytes 3-9", "bytes -3-9/10", "")) {
      assertThat(ContentRange.parse(header)).as(header).isEmpty();
    }
  }
}
