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

  /** The same sentences by a second reader, who was not shown the marks of the first. */
  @Test
  void bothSetsByASecondReader() {
    Models.needed();
    EventCoder coder = EventCoder.withDefaults();
    Score hard = WrittenSets.score(Expected.cases("hard-second.psv", true), coder, false);
    Score news = WrittenSets.score(Expected.cases("news-second.psv", false), coder, true);
    System.out.printf(
        java.util.Locale.ROOT,
        "second reader: hard F1 %.3f, told as facts %d of %d; news precision %.3f, F1 %.3f (%d of %d coded, %d marked)%n",
        hard.f1(),
        hard.asserted(),
        hard.nonActual(),
        news.precision(),
        news.f1(),
        news.right(),
        news.coded(),
        news.expected());
    assertThat(hard.f1()).as("%s", hard).isGreaterThan(0.68);
    assertThat(news.precision()).as("%s", news).isGreaterThan(0.65);
  }
}
