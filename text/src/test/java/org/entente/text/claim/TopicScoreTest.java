package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Forces and directions in 66 sentences that were marked before the phrases were written. */
class TopicScoreTest {

  private static final List<TopicScores.MarkedTopic> ALL = TopicScores.in("topics.txt");

  @Test
  void thereAreSixtySixSentences() {
    assertThat(ALL).hasSize(66);
  }

  @ParameterizedTest
  @EnumSource(MarkedPassage.Half.class)
  void forcesAndDirectionsAreThoseOfTheReader(MarkedPassage.Half half) {
    TopicScores scores =
        TopicScores.of(ALL.stream().filter(t -> MarkedPassage.half(t.words()) == half).toList());
    System.out.println("topics, half " + half + ": " + scores);
    assertThat(scores.forces()).isGreaterThan(.75);
    assertThat(scores.directed()).isGreaterThan(.65);
    assertThat(scores.sameWay()).isGreaterThan(.85);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a name of a format, a treaty or a base alone gives no direction
        "highlighting the instability within the trilateral relationship|QUASI_ALLIANCE:BOTH",
        "the ministers spoke of the treaty|OBLIGATIONS:BOTH",
        "the base lies by the sea|DEPTH:BOTH",
        // an end to what ties loosens, and its denial holds
        "the base will be closed in May|DEPTH:LOOSENS",
        "there are no plans to close the base|DEPTH:HOLDS",
        "the joint exercises were suspended|DEPTH:LOOSENS",
        // an end to what strains holds
        "both sides will lift the tariffs|ECONOMIC_FRICTION:HOLDS",
        "the tariffs hurt us|ECONOMIC_FRICTION:LOOSENS",
        // a word of ending in another clause ends nothing
        "the joint exercises go on although the school was closed|DEPTH:HOLDS"
      })
  void aDirectionNeedsMoreThanAName(String words, String topics) {
    assertThat(
            TopicFinder.in(words).stream()
                .map(topic -> topic.force() + ":" + topic.says())
                .collect(Collectors.joining(" ")))
        .isEqualTo(topics);
  }
}
