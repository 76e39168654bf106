package org.entente.text.read.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SketchTest {

  private static final StorySettings USUAL = StorySettings.withDefaults();

  private static String[] words(SplittableRandom random, int count) {
    return random.ints(count, 0, 20_000).mapToObj(number -> "word" + number).toArray(String[]::new);
  }

  private static Sketch sketch(String[] words, int begin, int end) {
    return Sketch.of(Arrays.stream(words, begin, end).collect(Collectors.joining(" ")));
  }

  @Test
  void aShortTextIsInItsSketchWhole() {
    assertThat(Sketch.of("one two three four five six").smallest()).hasSize(2);
    assertThat(Sketch.of("one two").length()).isEqualTo(1);
    assertThat(Sketch.of("").length()).isZero();
    assertThat(Sketch.of("").mayBeOneStory(Sketch.of(""), USUAL)).isFalse();
  }

  @Test
  void whatIsOneStoryIsHardlyEverMissed() {
    SplittableRandom random = new SplittableRandom(1);
    int missed = 0;
    for (int i = 0; i < 1000; i++) {
      String[] words = words(random, 1000);
      // A fifth of the text, and half of that is other words: the limit of what is one story.
      String[] cut = Arrays.copyOfRange(words, 0, 220);
      System.arraycopy(words(random, 106), 0, cut, 114, 106);
      missed += sketch(words, 0, 1000).mayBeOneStory(sketch(cut, 0, 220), USUAL) ? 0 : 1;
    }
    assertThat(missed).isLessThanOrEqualTo(20);
    String[] words = words(random, 600);
    assertThat(sketch(words, 0, 400).mayBeOneStory(sketch(words, 200, 600), USUAL)).isTrue();
  }

  @Test
  void whatSharesAPhraseIsNotCompared() {
    SplittableRandom random = new SplittableRandom(2);
    int found = 0;
    for (int i = 0; i < 1000; i++) {
      String[] words = words(random, 500);
      String[] others = words(random, 500);
      System.arraycopy(words, 0, others, 100, 40);
      found += sketch(words, 0, 500).mayBeOneStory(sketch(others, 0, 500), USUAL) ? 1 : 0;
    }
    assertThat(found).isZero();
  }

  @Test
  void aNoteInsideARoundUpIsNotItsStory() {
    String[] words = words(new SplittableRandom(3), 1000);
    assertThat(sketch(words, 0, 1000).mayBeOneStory(sketch(words, 0, 150), USUAL)).isFalse();
  }

  @Test
  void groupsAreNamedByTheirSmallestKey() {
    Linked linked = new Linked();
    linked.link("d", "c");
    linked.link("b", "c");
    linked.link("x", "y");
    assertThat(linked.group("d")).isEqualTo("b");
    assertThat(linked.group("alone")).isEqualTo("alone");
    assertThat(linked.groups()).hasToString("{c=b, d=b, y=x}");
  }
}
