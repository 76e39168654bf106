package org.entente.text.read.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Detail;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.TextForm;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 7);

  private static final String WIRE =
      "The foreign ministers of Norland and Sudland signed a renewal of their bridge treaty on"
          + " Tuesday. The ceremony took place in Portville. Under the treaty both governments share"
          + " the cost of the bridge. Neither may close it without giving the other six months of"
          + " notice. Opposition leaders in Norland criticised the agreement. They said that"
          + " parliament would have to vote on it before the end of the month. A spokesman for"
          + " the government of Sudland welcomed the renewal and called it a victory for common"
          + " sense. Trade between the two countries has fallen by a third since the bridge was"
          + " closed three years ago after a dispute over fishing rights in the strait.";

  private static final String LEAD =
      "Drivers can hope again: a deal between two old rivals may soon let lorries cross the water. ";

  private static final String OTHER =
      "Norland and Sudland have renewed the treaty on the bridge between them, officials said on"
          + " Tuesday. It comes into force once the parliaments of both countries have agreed to it."
          + " Fishermen were less happy. The treaty says nothing of the waters around the islands,"
          + " which both countries claim, and boats of either side have been seized there this year."
          + " Analysts doubt that the renewal will last. A spokesman for the government of Sudland"
          + " welcomed the renewal and called it a victory for common sense, but he did not say when"
          + " the first cars would cross.";

  @Test
  void aCopyWithAnotherLeadAndACopyWithoutItsTailAreOneStory() {
    Article wire = article(WIRE, "Wire", DAY, 1);
    Article lead = article(LEAD + WIRE.substring(WIRE.indexOf("The ceremony")), "Post", DAY, 2);
    Article cut = article(WIRE.substring(0, WIRE.indexOf("A spokesman")), "Anchor", null, 3);
    Article same =
        article(
            WIRE.replace("'", "\u2019").toUpperCase(java.util.Locale.ROOT),
            "Post",
            DAY.plusDays(1),
            4);

    List<Story> stories =
        Stories.of(List.of(same, cut, lead, article(OTHER, "Other", DAY, 5), wire));

    assertThat(stories).hasSize(2);
    Story story = stories.stream().filter(s -> s.articles().contains(wire)).findAny().orElseThrow();
    assertThat(story.articles()).containsExactlyInAnyOrder(wire, lead, cut, same);
    assertThat(story.outlets()).containsExactly("Anchor", "Post", "Wire");
    assertThat(story.earliest()).contains(DAY);
  }

  @Test
  void twoEndsOfOneTextMeetInTheWholeOfIt() {
    int half = WIRE.indexOf("Opposition");

    assertThat(
            Stories.of(
                List.of(
                    article(WIRE.substring(0, half), "A", DAY, 1),
                    article(WIRE.substring(half), "B", DAY, 2),
                    article(WIRE, "C", DAY, 3))))
        .hasSize(1);
  }

  @Test
  void aTemplateThatIsFilledEveryMonthIsNotOneStory() {
    assertThat(
            Stories.of(List.of(article(WIRE, "A", DAY, 1), article(WIRE, "A", DAY.plusDays(8), 2))))
        .hasSize(2);
  }

  @Test
  void shortTextsAreOneStoryOnlyIfTheyAreEqual() {
    List<Story> stories =
        Stories.of(
            List.of(
                article("Japan, Seoul sign pact", "A", DAY, 1),
                article("Japan, Seoul sign pact.", "B", DAY, 2),
                article("Japan, Seoul sign pact on trade in steel", "C", DAY, 3),
                article("\u2026 !", "D", DAY, 4),
                article("?", "E", DAY, 5)));

    assertThat(stories).hasSize(4);
  }

  @Test
  void aBriefInsideOfARoundUpIsNoStoryWithIt() {
    String roundUp = OTHER + " " + LEAD + made(400, 3) + " " + WIRE.substring(0, 160);

    assertThat(
            Stories.of(
                List.of(
                    article(roundUp, "A", DAY, 1), article(WIRE.substring(0, 160), "B", DAY, 2))))
        .hasSize(2);
  }

  /** Recall and precision on made-up wire copy, of which 30 percent of the words are lost. */
  @Test
  void copiesAreFoundAndOnlyCopies() {
    List<Article> articles = new ArrayList<>();
    for (int story = 0; story < 200; story++) {
      String text = made(250, story);
      articles.add(article(text, "wire " + story, DAY, 3L * story));
      articles.add(
          article(
              made(40, 1_000 + story) + text.substring(text.length() / 5),
              "x",
              DAY,
              3L * story + 1));
      articles.add(article(text.substring(0, 2 * text.length() / 3), "y", DAY, 3L * story + 2));
    }

    List<Story> stories = Stories.of(articles);

    assertThat(stories).hasSize(200).allSatisfy(s -> assertThat(s.articles()).hasSize(3));
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = made(100, i / 4);
      articles.add(article(text.substring(20 * (i % 4)), "o" + i % 3, DAY.plusDays(i % 5), i));
    }
    List<Story> expected = Stories.of(articles);

    Collections.shuffle(articles, new Random(5));

    assertThat(Stories.of(articles)).hasSize(15);
    assertThat(Stories.of(articles).stream().map(Story::outlets))
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Story::outlets).toList());
  }

  /** Boilerplate at the end of every article neither joins them nor makes the search slow. */
  @Test
  void boilerplateLeadsNowhere() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      articles.add(article(made(60, i) + " " + WIRE, "o", DAY, i));
    }

    assertThat(Stories.of(articles, StorySettings.withDefaults().withShare(0.7))).hasSize(3_000);
  }

  private static String made(int words, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("w").append(random.nextInt(3_000)).append(' ');
    }
    return text.toString().strip();
  }

  private static Article article(String text, String outlet, LocalDate day, long number) {
    return new Article(
        text,
        new Detail.Absent<>(),
        new Detail.Found<>(outlet),
        Detail.of(Optional.empty(), Optional.ofNullable(day)),
        new Detail.Absent<>(),
        TextForm.FIELD,
        Origin.of("f", number));
  }
}
