package org.entente.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.record.EventType;
import org.entente.text.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of language, each beside what looks like it and is not: {@code TYPE SOURCES>TARGETS}. */
class LanguageRulesTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 1, 7));

  private static String coded(String text) {
    Models.needed();
    return EventCoder.withDefaults().code(text, DAY).events().stream()
        .map(e -> e.type() + " " + codes(e.sources()) + ">" + codes(e.targets()))
        .collect(Collectors.joining(";"));
  }

  private static String codes(List<Participant> side) {
    return side.stream().map(p -> p.actor().code()).distinct().collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Blinken is traveling to South Korea, Japan and France this week.|CONSULT USA>KOR+JPN+FRA",
        "Blinken will travel to Seoul on Sunday.|AGREE USA>KOR",
        "Macron flew to Lisbon on Thursday.|CONSULT FRA>PRT",
        "Blinken is on his way to Seoul.|CONSULT USA>KOR",
        "Chinese Foreign Minister Wang Yi set off for Russia.|CONSULT CHN>RUS",
        "The Japanese prime minister left on a visit to India.|CONSULT JPN>IND",
        "Xi Jinping embarked on a trip to Vietnam.|CONSULT CHN>VNM",
        "South Korean tourists traveled to Japan in record numbers.|''",
        "Chinese warplanes flew to Taiwan.|''",
        "Polish workers left for Germany.|''",
        "Chinese President Xi Jinping returned to Beijing.|''",
        "President Joe Biden traveled to Texas.|''",
        "Japan's exports are headed for China.|''"
      })
  void anOfficialWhoTravelsVisits(String text, String events) {
    assertThat(coded(text)).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Secretary of State condemned Iran.|ACCUSE USA>IRN",
        "Georgia Secretary of State Brad Perdew condemned Iran.|ACCUSE GEO>IRN",
        "Britain's Secretary of State for Defence condemned Iran.|ACCUSE GBR>IRN",
        "Danish Foreign Minister Karl Brandt arrived in Oslo. The foreign minister condemned Iran.|CONSULT DNK>NOR;ACCUSE DNK>IRN",
        "Danish Foreign Minister Karl Brandt met Norwegian Foreign Minister Jens Dahl. The foreign minister condemned Iran.|CONSULT DNK>NOR;ACCUSE >IRN"
      })
  void anOfficeIsOfTheStateThatAloneHasItOrThatTheTextNamed(String text, String events) {
    assertThat(coded(text)).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad received food aid from Egypt.|AID EGY>CHD",
        "Peru faced sharp criticism from Chile.|ACCUSE CHL>PER",
        "Ghana received an invitation from Togo.|REQUEST TGO>GHA"
      })
  void whoReceivesIsActedUpon(String text, String events) {
    assertThat(coded(text)).isEqualTo(events.replace("CHD", "TCD"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mali denied having attacked Niger.",
        "Mali denied it had attacked Niger.",
        "Rwanda denied sending troops into Congo."
      })
  void whatIsDeniedIsNoDeed(String text) {
    Models.needed();
    assertThat(EventCoder.withDefaults().code(text, DAY).events())
        .isNotEmpty()
        .noneMatch(CodedEvent::isActual);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oman imposed a blockade on Yemen.|ASSAULT OMN>YEM",
        "Armenia violated a ceasefire with Azerbaijan.|ASSAULT ARM>AZE",
        "Fiji called for sanctions against Tonga.|ACCUSE FJI>TON",
        "Fiji called for talks with Tonga.|REQUEST FJI>TON",
        "Nepal is sending troops to a United Nations peacekeeping force.|AID NPL>IGO",
        "Chile and Peru agreed a trade deal.|SUPPORT CHL+PER>",
        "Kenya launched a scathing attack on Uganda.|ACCUSE KEN>UGA",
        "Kenya launched an attack on Uganda.|ASSAULT KEN>UGA",
        "Qatar did not allow Egypt to send medicine.|REJECT QAT>EGY",
        "Laos has decided to lift sanctions on Vietnam.|CONCEDE LAO>VNM",
        "Ghana met Togo at a summit of Ghana and Togo.|CONSULT GHA>TGO",
        "Chad protested a Libyan visit to the oasis.|ACCUSE TCD>LBY",
        "Students in Chad protested against Libya.|PROTEST TCD>LBY",
        "North Korea fired a ballistic missile over Japan.|MOBILIZE PRK>JPN",
        "Russia fired ballistic missiles at Ukraine.|ASSAULT RUS>UKR",
        "Iran held British sailors.|COERCE IRN>GBR",
        "The two sides held a ceremony on a Korean island.|''",
        "Japan provided $400 million to Indonesia.|AID JPN>IDN",
        "Trump signed an order imposing sanctions on Iran.|SANCTION USA>IRN",
        "Fiji rejected a report accusing Tonga of fraud.|REJECT FJI>TON",
        "Iran released five British sailors.|CONCEDE IRN>GBR",
        "Iran released the names of British sailors.|''",
        "Macron received a delegation from Chad.|CONSULT FRA>TCD",
        "Ethiopia and Kenya signed a memorandum in Accra.|SUPPORT ETH+KEN>",
        "Ethiopia and Kenya discussed the Ghanaian dam.|CONSULT ETH+KEN>",
        "Peru told a Chilean paper that Bolivia was calm.|''",
        "The alliance of Japan with the United States has lasted.|''",
        "Russian soldiers were deployed to Belarus.|MOBILIZE RUS>BLR"
      })
  void theDeedIsWhatTheWordsMakeOfIt(String text, String events) {
    assertThat(coded(text)).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ethiopia is massing troops on its border with Eritrea.|MOBILIZE ETH>ERI",
        "Ethiopia massed troops along its border with Eritrea.|MOBILIZE ETH>ERI",
        "The Georgian government sent warplanes to Armenia.|MOBILIZE GEO>ARM",
        "Russia sold missiles to Turkey.|AID RUS>TUR",
        "Kenya shut its border with Somalia.|SANCTION KEN>SOM",
        "Russia closed its airspace to Japan.|SANCTION RUS>JPN",
        "Russia closed its consulate in Japan.|SANCTION RUS>JPN",
        "Israeli settlers attacked Syrian farmers.|ASSAULT ISR>SYR",
        "Chad summoned its envoy after Libya shelled a Chadian town.|ASSAULT LBY>TCD",
        "Ghana said Togolese soldiers had shelled a village.|ASSAULT TGO>GHA",
        "Peru was criticised by Chile. It expelled a Bolivian diplomat.|ACCUSE CHL>PER;SANCTION PER>BOL",
        "Fighting between Thai and Cambodian troops spread.|ASSAULT THA+KHM>",
        "Iran bombed Iraq, killing nine people.|ASSAULT IRN>IRQ",
        "Peru came under criticism from Chile.|ACCUSE CHL>PER",
        "Exports from South America grew.|''"
      })
  void whoDoesWhatToWhom(String text, String events) {
    String coded = coded(text);
    assertThat(List.of(coded.split(";"))).as(coded).contains(events.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mali dismissed the charges and attacked Niger.|true",
        "After Niger attacked a town, Mali closed the market.|true",
        "Mali denied helping the rebels who attacked Niger.|true",
        "Mali did not hesitate to attack Niger.|true",
        "Mali did not say why it had attacked Niger.|true",
        "There is evidence that Mali attacked Niger.|true",
        "There is little evidence that Mali attacked Niger.|false",
        "Contrary to reports, it is false that Mali attacked Niger.|false",
        "Mali shelved plans to attack Niger.|false",
        "Far from attacking Niger, Mali sent food.|false",
        "Who says that Mali attacked Niger?|false",
        "Mali is to attack Niger.|true",
        "Mali was to attack Niger.|false"
      })
  void whatIsOnlySaidIsNoDeed(String text, boolean done) {
    Models.needed();
    boolean told =
        EventCoder.withDefaults().code(text, DAY).events().stream()
            .filter(e -> e.type() == EventType.ASSAULT || e.type() == EventType.THREATEN)
            .anyMatch(CodedEvent::isActual);
    assertThat(told).isEqualTo(done);
  }
}
