package org.entente.text.language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class WorkLimitTest {

  private static final Sentence TEN =
      new Sentence(Collections.nCopies(10, new Token("a", "a", "", false, 0, 1)), 0, 1);

  @Test
  void moreWordsThanMayBeAreRefusedBeforeAnyWork() {
    assertThatCode(() -> WorkLimit.of(List.of(TEN, TEN), 20, 20)).doesNotThrowAnyException();
    assertThatThrownBy(() -> WorkLimit.of(List.of(TEN, TEN), 19, 20))
        .isInstanceOf(WorkLimitException.class)
        .hasMessage("the text has 20 words and signs, more than 19");
  }

  @Test
  void parsingEndsAtItsLimit() {
    WorkLimit limit = WorkLimit.of(List.of(TEN, TEN, TEN), 30, 20);
    limit.parse(TEN);
    limit.parse(TEN);

    assertThatThrownBy(() -> limit.parse(TEN))
        .isInstanceOf(WorkLimitException.class)
        .hasMessageContaining("more than 20 words");
  }

  @Test
  void nothingIsParsedForWhomNobodyWaits() {
    WorkLimit limit = WorkLimit.of(List.of(TEN), 30, 20);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> limit.parse(TEN)).isInstanceOf(CancellationException.class);
    } finally {
      Thread.interrupted();
    }
  }
}
