package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.claim.Manner;
import org.entente.text.Models;
import org.entente.text.article.ArticleCoder;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Detail;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.TextForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state of whoever speaks, where the words beside the name do not give it, or mislead. */
class HomeStateTest {

  private static final ArticleCoder CODER = ArticleCoder.withDefaults();

  @BeforeEach
  void models() {
    Models.needed();
  }

  private static CodedClaim last(String text) {
    Article article =
        new Article(
            text.replace("\\n", "\n"),
            new Detail.Absent<>(),
            new Detail.Absent<>(),
            new Detail.Found<>(LocalDate.of(2026, 3, 4)),
            new Detail.Absent<>(),
            TextForm.BODY,
            Origin.of("test"));
    List<CodedClaim> said =
        CODER.code(article).claims().stream().filter(c -> c.manner() != Manner.AUTHOR).toList();
    assertThat(said).as(text).isNotEmpty();
    return said.get(said.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // from the office of the same field that was named before
        "Chile's foreign ministry rejected the note. The foreign minister said the talks were over.|CHL",
        "Turkey's ruling party is split. Party spokesman Cem Aydin said the vote would be held.|TUR",
        // from the place in which the sentence is set
        "In Lisbon, the defence minister said the frigate would sail.|PRT",
        // from the dateline, in several forms
        "HANOI, May 2 - The navy said two ships had left.|VNM",
        "WELLINGTON (Agency) -- The prime minister's office said the visit was off.|NZL",
        // from the state that speaks of what it will do
        "Norway will stay, Defence Minister Kari Lund said.|NOR",
        // a state that has no such office does not give it
        "WASHINGTON, May 2 - The prime minister said the army would grow.|-",
        // from several states, or from anywhere
        "SEOUL, May 2 - Western diplomats said the plan was dead.|-",
        "BRUSSELS, May 2 - The foreign minister said the plan was dead.|-",
        // a rank alone is no office
        "MANILA, May 2 - Colonel Ivo Brandt said the plan was dead.|-"
      })
  void ofAnOfficeThatIsNamedWithoutIt(String text, String country) {
    assertThat(last(text).voice().country().orElse("-")).as(text).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a word in the name of an institute does not say where it is
        "\"It will pass,\" said Ann Reed of the Korea Economic Institute.|USA|Korea Economic Institute",
        "\"It will pass,\" said Bo Ek, a fellow at the Carnegie Russia Eurasia Center.|DEU|Carnegie Russia Eurasia Center",
        "\"It will pass,\" said Wu Li, an expert on American studies at Fudan University.|CHN|Fudan University",
        // a relative clause is no part of an affiliation
        "\"It will pass,\" said Jan Wolski, who heads the Centre for Eastern Studies and who was once a minister.|POL|Centre for Eastern Studies",
        // a preposition within a name introduces nothing
        "Thabo Nkosi, an analyst at the Institute for Security Studies, said the plan was dead.|ZAF|Institute for Security Studies",
        // who belongs to the body that its sentence is about
        "The Riksdag's defence committee will vote in May, its chair, Karin Ahl, said.|SWE|The Riksdag's defence committee",
        "Vox said the plan was dead.|ESP|-",
        "The Élysée said the plan was dead.|FRA|-",
        "The talks will go on, according to Hungary's central bank.|HUN|-",
        "The talks will go on, per the Danish foreign ministry.|DNK|-",
        "A statement by Prime Minister Olaf Brandt of Norway said the talks would go on.|NOR|Norway"
      })
  void ofAnInstitutionOrABody(String text, String country, String affiliation) {
    CodedClaim claim = last(text);
    assertThat(claim.voice().country().orElse("-")).as(text).isEqualTo(country);
    assertThat(claim.voice().affiliation().orElse("-")).as(text).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We were not asked.” — Prime Minister Lars Holm of Norway|Lars Holm|NOR|We were not asked.",
        "\"We were not asked.\" - Petra Novak, Charles University, Prague|Petra Novak|CZE|We were not asked.",
        "“We were not asked.”\\n\\n– Swedish Foreign Ministry|Swedish Foreign Ministry|SWE|We were not asked.",
        "\"Our \"Iron Lady\" will not bend,\" Danish minister Otto Lehn told reporters.|Otto Lehn|DNK|Our \"Iron Lady\" will not bend"
      })
  void ofWhoeverSignsAQuotation(String text, String speaker, String country, String words) {
    CodedClaim claim = last(text);
    assertThat(claim.voice().label()).isEqualTo(speaker);
    assertThat(claim.voice().country()).contains(country);
    assertThat(claim.words().get(0).of(text.replace("\\n", "\n"))).isEqualTo(words);
  }
}
