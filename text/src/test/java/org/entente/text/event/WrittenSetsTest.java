package org.entente.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Models;
import org.entente.text.event.WrittenSets.Score;
import org.junit.jupiter.api.Test;

class WrittenSetsTest {

  @Test
  void hardSentences() {
    Models.needed();
    Score score =
        WrittenSets.score(Expected.cases("hard.psv", true), EventCoder.withDefaults(), false);
    assertThat(score.f1()).as("%s", score).isGreaterThan(0.85);
    assertThat(score.asserted()).as("told as facts: %s", score).isLessThanOrEqualTo(1);
    assertThat(score.nonActual()).isGreaterThanOrEqualTo(12);
  }

  @Test
  void ordinaryNews() {
    Models.needed();
    Score score =
        WrittenSets.score(Expected.cases("news.psv", false), EventCoder.withDefaults(), true);
    assertThat(score.precision()).as("%s", score).isGreaterThan(0.8);
    assertThat(score.f1()).as("%s", score).isGreaterThan(0.8);
  }
}
