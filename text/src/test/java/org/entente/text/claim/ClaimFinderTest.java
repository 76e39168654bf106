package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.ClaimTopic;
import org.entente.core.claim.Manner;
import org.entente.core.claim.Voice;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;
import org.entente.text.Models;
import org.entente.text.article.ArticleCoder;
import org.entente.text.event.TextSpan;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Detail;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.TextForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims in sentences, and in the article that the program must always carry well. */
class ClaimFinderTest {

  private static final ArticleCoder CODER = ArticleCoder.withDefaults();

  @BeforeEach
  void models() {
    Models.needed();
  }

  private static Article article(String text) {
    return new Article(
        text,
        new Detail.Absent<>(),
        new Detail.Found<>("Global Times"),
        new Detail.Found<>(LocalDate.of(2025, 1, 7)),
        new Detail.Absent<>(),
        TextForm.BODY,
        Origin.of("test"));
  }

  private static List<CodedClaim> claims(String text) {
    return CODER.code(article(text)).claims();
  }

  private static CodedClaim only(String text) {
    List<CodedClaim> said = claims(text).stream().filter(c -> c.manner() != Manner.AUTHOR).toList();
    assertThat(said).as(text).hasSize(1);
    return said.get(0);
  }

  private static String words(String text, CodedClaim claim) {
    return String.join(" ... ", claim.words().stream().map(w -> w.of(text)).toList());
  }

  @Test
  void aScholarIsIntroducedWithHisUniversity() {
    String text =
        "\"They sleep in one bed,\" Li Haidong, a professor at the China Foreign Affairs University, told the Global Times.";
    CodedClaim claim = only(text);
    assertThat(words(text, claim)).isEqualTo("They sleep in one bed");
    assertThat(claim.manner()).isEqualTo(Manner.DIRECT);
    assertThat(claim.voice().label()).isEqualTo("Li Haidong");
    assertThat(claim.voice().title()).contains("professor");
    assertThat(claim.voice().affiliation()).contains("China Foreign Affairs University");
    assertThat(claim.voice().country()).contains("CHN");
    assertThat(claim.voice().capacity()).isEqualTo(Capacity.ACADEMIC);
    assertThat(claim.audience()).contains("the Global Times");
  }

  @Test
  void aQuotationSplitAroundItsCueIsOneClaim() {
    String text =
        "\"Allies are there to be used,\" Maria Rossi told reporters. \"This decision hurts all of us.\"";
    assertThat(words(text, only(text)))
        .isEqualTo("Allies are there to be used ... This decision hurts all of us.");
  }

  @Test
  void aSurnameAndAPronounAreThePersonNamedBefore() {
    String text =
        "John Carter, an analyst at the Lowy Institute, welcomed the talks. \"The treaty is alive,\" said Carter. He added that Japan would sign it in May.";
    List<CodedClaim> claims =
        claims(text).stream().filter(c -> c.manner() != Manner.AUTHOR).toList();
    assertThat(claims).hasSize(2);
    assertThat(claims)
        .allSatisfy(claim -> assertThat(claim.voice().label()).isEqualTo("John Carter"))
        .allSatisfy(claim -> assertThat(claim.voice().country()).contains("AUS"));
    assertThat(claims.get(1).manner()).isEqualTo(Manner.INDIRECT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "The pact with Japan is dead," an aide said. Elena Moretti, 74, who keeps a shop near the base, laughed. "I have sold bread to three navies," she said. | Elena Moretti
          "The pact with Japan is dead," an aide said. Pham Van Duc, a fisherman from Da Nang, had other worries. "The sea is shared with China and so are the storms," he told reporters. | Pham Van Duc
          "The pact with Japan is dead," Laura Stein, a lawmaker, said. Governor Paul Reiner was calmer. "Germany has seen worse winters," he added. | Paul Reiner
          David Okoro, a professor at Lagos University, welcomed the pact. "Nigeria needs friends," he said. Grace Adeyemi, an activist, said that Nigeria needed peace. The professor shrugged. "Peace needs friends of Nigeria too," he said. | David Okoro
          The Spanish defence ministry: "The bases of Spain are not for rent." Portugal says it will wait. | The Spanish defence ministry
          Tom Baker, who served in Canada, smiled. His old boss, he recalled, had liked to say: "Canada has no walls to hide behind." | His old boss
          """)
  void whoeverASentenceTurnsToSpeaksNext(String text, String speaker) {
    assertThat(claims(text).stream().filter(c -> c.manner() == Manner.DIRECT))
        .as(text)
        .last()
        .satisfies(claim -> assertThat(claim.voice().label()).isEqualTo(speaker));
  }

  @Test
  void aParagraphThatIsAllQuotationGoesOnWithWhoSpokeLast() {
    String text =
        "\"They buy bread,\" said Maria Rossi, the baker, of the American sailors.\n\n"
            + "Mayor Paul Reiner is less cheerful. The town, he says, was promised a road by Germany.\n\n"
            + "\"We are proud to host the Americans. But pride fills no holes in a road.\"";
    List<CodedClaim> direct =
        claims(text).stream().filter(c -> c.manner() == Manner.DIRECT).toList();
    assertThat(direct.get(direct.size() - 1).voice().label()).isEqualTo("Paul Reiner");
    assertThat(direct.get(direct.size() - 1).voice().capacity()).isEqualTo(Capacity.GOVERNMENT);
  }

  @Test
  void whatWasPassedOnIsTheLastSpeakers() {
    String text =
        "A French diplomat told Le Monde that the Turkish minister had said that Ankara would leave the pact.";
    CodedClaim claim = only(text);
    assertThat(claim.voice().label()).isEqualTo("the Turkish minister");
    assertThat(claim.through()).extracting(Voice::label).containsExactly("A French diplomat");
    assertThat(claim.audience()).contains("Le Monde");
  }

  @Test
  void anOutletSpeaksForItselfAndFromItsCountry() {
    CodedClaim claim = only("Japan's Sankei Shimbun on Sunday asked, \"What is an ally to them?\"");
    assertThat(claim.voice().kind()).isEqualTo(Voice.Kind.OUTLET);
    assertThat(claim.voice().label()).isEqualTo("Sankei Shimbun");
    assertThat(claim.voice().country()).contains("JPN");
  }

  @Test
  void groupsWithoutANameStayGroups() {
    CodedClaim claim = only("Many analysts believe that the alliance with Poland will last.");
    assertThat(claim.voice().kind()).isEqualTo(Voice.Kind.UNNAMED);
    assertThat(claim.voice().country()).isEmpty();
  }

  @Test
  void aNameAloneAndTheOutletGiveNoCountry() {
    assertThat(only("\"The US is not our boss,\" Mr. Kim said on Monday.").voice().country())
        .isEmpty();
    assertThat(only("The economist said that Japan would pay.").voice().country()).isEmpty();
    assertThat(only("In Seoul, the minister said that Japan would pay.").voice().country())
        .contains("KOR");
  }

  @Test
  void whoeverClosesASentenceOnlyPassedItOn() {
    CodedClaim claim =
        only(
            "Kremlin spokesman Dmitry Peskov said Russia valued its ties with Turkey, the TASS news agency reported.");
    assertThat(claim.voice().label()).isEqualTo("Dmitry Peskov");
    assertThat(claim.through()).extracting(Voice::label).containsExactly("TASS");
    assertThat(claim.through()).extracting(v -> v.country().orElse("-")).containsExactly("RUS");
  }

  @Test
  void whoeverIsAskedDoesNotAsk() {
    String text =
        "Asked whether Washington was worried, White House spokesman John Kirby said: \"We have confidence in Korean democracy.\"";
    assertThat(words(text, only(text))).isEqualTo("We have confidence in Korean democracy.");
  }

  @Test
  void aFewWordsOfTheSpeakersMakeAMixedClaim() {
    String text =
        "Blinken, for his part, said the relationship \"is bigger than any one issue,\" adding that he expected continuity in Tokyo.";
    List<CodedClaim> claims = claims(text);
    assertThat(claims)
        .extracting(CodedClaim::manner)
        .containsExactly(Manner.MIXED, Manner.INDIRECT);
    assertThat(words(text, claims.get(0))).startsWith("the relationship");
    assertThat(words(text, claims.get(1))).startsWith("he expected continuity");
  }

  @Test
  void itsHeadIsOfTheBodyThatSpokeBefore() {
    String text =
        "Lithuania's intelligence service takes the view that Belarus can no longer decide on its own. 'The key is in Moscow,' its deputy head, Rasa Norkute, told reporters.";
    List<CodedClaim> claims = claims(text);
    assertThat(claims).hasSize(2);
    assertThat(claims.get(1).voice().label()).isEqualTo("Rasa Norkute");
    assertThat(claims.get(1).voice().country()).contains("LTU");
    assertThat(claims.get(1).voice().capacity()).isEqualTo(Capacity.GOVERNMENT);
  }

  @Test
  void aCueThatClosesASentenceTakesAllOfIt() {
    String text =
        "BEIJING, Feb. 3 (Xinhua) -- China opposes attempts to build \"exclusive blocs\" in the Asia-Pacific, a Chinese foreign ministry spokesperson said Monday.";
    CodedClaim claim = only(text);
    assertThat(words(text, claim)).startsWith("China opposes").endsWith("in the Asia-Pacific");
    assertThat(claim.manner()).isEqualTo(Manner.MIXED);
    assertThat(claim.voice().country()).contains("CHN");
  }

  @Test
  void aMinisterOfAnotherStateIsAnotherMinister() {
    List<CodedClaim> claims =
        claims(
            "The alliance is strong, Russian Foreign Minister Sergey Lavrov said. The Belarusian minister noted that Minsk had never regretted its choice.");
    assertThat(claims)
        .extracting(c -> c.voice().country().orElse("-"))
        .containsExactly("RUS", "BLR");
  }

  @Test
  void aTermThatSomebodyIsCreditedWithMakesAMixedClaim() {
    CodedClaim claim =
        only(
            "US President Joe Biden blocked the deal on Friday, citing \"national security concerns,\" which sparked an outcry in Japan.");
    assertThat(claim.manner()).isEqualTo(Manner.MIXED);
    assertThat(claim.voice().label()).isEqualTo("Joe Biden");
  }

  @Test
  void aReportOfFactsHasNoJudgements() {
    assertThat(
            claims(
                "NATO ministers met on Wednesday in Brussels. Hungary blocked a joint statement for the third time. The ministers could not agree on a date for the next summit, which should take place in The Hague. Ukraine needs more air defence systems. Bad weather may delay the start of the exercise in Poland."))
        .isEmpty();
  }

  @Test
  void aTreatyDoesNotSpeakNorDoTheStatesInItsName() {
    assertThat(
            claims(
                "The new treaty between Russia and North Korea says each side must help the other."))
        .filteredOn(c -> c.manner() != Manner.AUTHOR)
        .isEmpty();
  }

  @Test
  void whatSomebodyMaySayNobodyHasSaid() {
    assertThat(claims("Japan may find that the answer lies in Warsaw."))
        .filteredOn(c -> c.manner() != Manner.AUTHOR)
        .isEmpty();
  }

  @Test
  void whoeverAccusesJudgesAndNotTheAuthor() {
    List<CodedClaim> claims =
        claims("The Turkish president accused NATO allies of hypocrisy on Wednesday in Ankara.");
    assertThat(claims).filteredOn(c -> c.manner() == Manner.AUTHOR).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the political turmoil in South Korea casts doubt on the alliance | TURMOIL LOOSENS",
        "historical issues and territorial disputes remain between Japan and South Korea | DISPUTES LOOSENS",
        "the recent warming of China-Japan relations has caused anxiety | OUTSIDE_OPTIONS LOOSENS",
        "the United States asks Japan for obedience and subordination | ASYMMETRY LOOSENS",
        "each of the allies has a different agenda | PREFERENCES LOOSENS",
        "Washington rejected Nippon Steel's purchase of a rival | ECONOMIC_FRICTION LOOSENS",
        "the pact was aimed at countering China | SHARED_THREAT HOLDS",
        "the ironclad commitment to Seoul would remain | REPUTATION HOLDS",
        "the impeached president will not attend | LEADERSHIP LOOSENS"
      })
  void forcesByTheirPhrases(String said, String topic) {
    CodedClaim claim = only("The analyst said that " + said + ".");
    assertThat(claim.topics()).extracting(t -> t.force() + " " + t.says()).contains(topic);
  }

  @Test
  void termsAndSilencesAreNoClaims() {
    assertThat(claims("The minister signed the \"Indo-Pacific Strategy\" in Tokyo on Monday."))
        .isEmpty();
    assertThat(claims("The spokesman declined to say whether France would pay.")).isEmpty();
    assertThat(claims("Japan and Poland signed a treaty in Warsaw on Monday.")).isEmpty();
  }

  @Test
  void aJudgementIsTheAuthors() {
    List<CodedClaim> claims =
        claims("Undoubtedly, the so-called alliance of Japan and Korea is hypocritical.");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).manner()).isEqualTo(Manner.AUTHOR);
    assertThat(claims.get(0).voice().affiliation()).contains("Global Times");
    assertThat(claims.get(0).about()).containsExactly("JPN", "KOR");
  }

  @Test
  void aDenialTurnsWhatIsSaidOfAForceRound() {
    CodedClaim claim =
        only("The minister said that the United States is not an unreliable ally of Japan.");
    assertThat(claim.topics())
        .extracting(ClaimTopic::force, ClaimTopic::says)
        .contains(org.assertj.core.groups.Tuple.tuple(Force.REPUTATION, ForceDirection.HOLDS));
  }

  @Test
  void everySpanLiesInTheTextWhateverTheTextIs() {
    String source =
        "\u201CWe stay,\u201D said Li Haidong, a professor. \"No,\" he told AFP that \u00ABnever\u00BB. According to Tokyo's ministry, 'the pact' holds; she said: \u05D0\u200F why? ";
    SplittableRandom random = new SplittableRandom(11);
    for (int run = 0; run < 150; run++) {
      StringBuilder mixed = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        int begin = random.nextInt(source.length());
        mixed.append(source, begin, begin + random.nextInt(source.length() - begin) / 2);
        mixed.append(random.nextInt(4) == 0 ? "\n\n" : "");
      }
      String text = mixed.toString().isBlank() ? "x" : mixed.toString();
      for (CodedClaim claim : claims(text)) {
        for (TextSpan span : claim.words()) {
          assertThat(span.begin()).isBetween(0, span.end());
          assertThat(span.end()).isLessThanOrEqualTo(text.length());
          assertThat(claim.extent().begin()).isLessThanOrEqualTo(span.begin());
          assertThat(claim.extent().end()).isGreaterThanOrEqualTo(span.end());
        }
      }
    }
  }

  @Test
  void inTheArticleEveryQuotationHasItsSpeaker() throws Exception {
    String folder = System.getProperty("entente.shared", "");
    Path file = Path.of(folder, "articles", "2025-01-07-observer-alliance.txt");
    boolean there = !folder.isEmpty() && Files.exists(file);
    if (!there) {
      System.out.println(
          "skipped: " + file + " is not there; name the folder with -Dentente.shared");
    }
    org.junit.jupiter.api.Assumptions.assumeTrue(there);
    List<CodedClaim> said =
        CODER.code(article(Files.readString(file))).claims().stream()
            .filter(c -> c.manner() == Manner.DIRECT || c.manner() == Manner.MIXED)
            .toList();
    assertThat(said)
        .extracting(c -> c.voice().label() + " " + c.voice().country().orElse("-"))
        .contains(
            "Li Haidong CHN", "AFP FRA", "Joe Biden USA", "Sankei Shimbun JPN", "Da Zhigang CHN")
        .filteredOn("Li Haidong CHN"::equals)
        .hasSize(2);
  }
}
