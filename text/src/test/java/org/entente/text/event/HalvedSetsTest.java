package org.entente.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.text.Models;
import org.entente.text.event.HalvedSets.Days;
import org.entente.text.event.HalvedSets.Half;
import org.entente.text.event.HalvedSets.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scores on both halves of the sets, with the gate, as a user sees them. */
class HalvedSetsTest {

  private static List<CodedEvent> coded(String text, Optional<LocalDate> day) {
    return EventCoder.withDefaults().code(text, day).events();
  }

  private static Score score(String file, boolean withKind, Half half) {
    Models.needed();
    Score score = HalvedSets.score(file, withKind, half, HalvedSetsTest::coded);
    System.out.println(file + ", half " + half + ": " + score);
    return score;
  }

  @ParameterizedTest
  @EnumSource(Half.class)
  void runningNews(Half half) {
    Score score = score("running.psv", false, half);
    assertThat(score.precision()).as("%s", score.wrong()).isGreaterThan(0.85);
    assertThat(score.recall()).as("%s", score.wrong()).isGreaterThan(0.68);
  }

  @ParameterizedTest
  @EnumSource(Half.class)
  void whatDidNotHappenIsSeldomToldAsFact(Half half) {
    Score score = score("unreal.psv", true, half);
    assertThat(score.unreal()).isGreaterThan(25);
    assertThat(score.told()).as("%s", score.wrong()).isLessThanOrEqualTo(2);
    assertThat(score.recall()).as("%s", score.wrong()).isGreaterThan(0.75);
  }

  @ParameterizedTest
  @EnumSource(Half.class)
  void figuresOfSpeechAreNoDeeds(Half half) {
    Score score = score("figures.psv", true, half);
    assertThat(score.precision()).as("%s", score.wrong()).isGreaterThan(0.8);
    assertThat(score.recall()).as("%s", score.wrong()).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @EnumSource(Half.class)
  void days(Half half) {
    Models.needed();
    Days days = HalvedSets.days(half, HalvedSetsTest::coded);
    System.out.println("days.psv, half " + half + ": " + days);
    assertThat((double) days.right() / days.all()).as("%s", days.wrong()).isGreaterThan(0.9);
  }

  @Test
  void aDayThatDoesNotExistIsNone() {
    Models.needed();
    List<CodedEvent> events =
        coded("On February 30, Chad condemned Mali.", Optional.of(LocalDate.of(2024, 3, 13)));
    assertThat(events).isNotEmpty().allMatch(event -> event.date().isEmpty());
  }
}
