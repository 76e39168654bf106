package org.entente.text.claim.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.text.claim.saying.Transcript;
import org.entente.text.event.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between quotation marks, of every kind. */
class QuotationsTest {

  private static List<String> in(String text) {
    return Quotations.in(text).stream()
        .map(q -> String.join("/", q.inner().stream().map(span -> span.of(text)).toList()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said \u201Cthey left\u201D today.",
        "He said \"they left\" today.",
        "He said 'they left' today.",
        "He said \u2018they left\u2019 today.",
        "He said \u00ABthey left\u00BB today.",
        "He said \u00BBthey left\u00AB today.",
        "He said \u201Ethey left\u201C today.",
        "He said \u203Athey left\u2039 today.",
        "He said &quot;they left&quot; today.",
        "He said \u300Cthey left\u300D today."
      })
  void marksOfEveryKind(String text) {
    assertThat(in(text)).containsExactly("they left");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(in("The US' plan isn't Japan's, and the allies' rock 'n' roll is theirs."))
        .doesNotContain("plan isn", " plan isn");
    assertThat(in("The US\u2019 plan isn\u2019t Japan\u2019s.")).isEmpty();
    assertThat(in("a 5' 10\" man from the '90s")).isEmpty();
  }

  @Test
  void marksWithinMarksAreLeftAlone() {
    assertThat(in("\u201CThey are \u2018strange bedfellows.\u2019 So be it,\u201D she said."))
        .containsExactly("They are \u2018strange bedfellows.\u2019 So be it,");
  }

  @Test
  void aQuotationGoesOverParagraphsThatBeginWithItsMark() {
    assertThat(in("\u201COne.\n\n\u201CTwo.\u201D And \u201Cthree\u201D."))
        .containsExactly("One./Two.", "three");
  }

  @Test
  void withoutAClosingMarkItEndsWhereSomebodySpeaksOrWithTheParagraph() {
    assertThat(in("\u201CWe will stay, said Li. The treaty holds.\n\nNext."))
        .containsExactly("We will stay,");
    assertThat(in("\u201CWe will stay whatever comes.\n\nNext paragraph."))
        .containsExactly("We will stay whatever comes.");
  }

  @Test
  void titlesAndTermsAreNoSpeech() {
    String text =
        "The \"Indo-Pacific Strategy\" and \"The End of the Long Alliance in the East\" but \"we will not go,\" he said.";
    assertThat(Quotations.in(text))
        .extracting(q -> q.isSpeech(text))
        .containsExactly(false, false, true);
  }

  @Test
  void thePluralsApostropheClosesNothing() {
    assertThat(in("'The allies' patience isn't endless,' said Penny Wong."))
        .containsExactly("The allies' patience isn't endless,");
    assertThat(in("The 'rogue states' are 'gone' now.")).containsExactly("rogue states", "gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'a ", "\u2018a b c", "\u201Ca ", "\"a b ", "&quot;a ", "\u00ABa ", "Aa. "})
  void aLongTextWithoutClosingMarksTakesNoLonger(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Quotations.in(text));
  }

  @Test
  void aMillionEmptyLinesAreNoTranscript() {
    String text = "x" + "\n".repeat(1_000_000) + "y";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Transcript.of(text));
  }

  @Test
  void noneOverlapsAnotherAndAllLieInTheText() {
    SplittableRandom random = new SplittableRandom(7);
    String alphabet =
        "ab .,\n\"'\u201C\u201D\u2018\u2019\u00AB\u00BB\u201E\u203A\u2039&quot;\u05D0\u200F";
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int last = 0;
      for (Quotation quote : Quotations.in(text.toString())) {
        assertThat(quote.outer().begin()).isGreaterThanOrEqualTo(last);
        last = quote.outer().end();
        assertThat(last).isLessThanOrEqualTo(text.length());
        for (TextSpan span : quote.inner()) {
          assertThat(span.begin()).isBetween(quote.outer().begin(), span.end());
          assertThat(span.end()).isLessThanOrEqualTo(last);
        }
      }
    }
  }
}
