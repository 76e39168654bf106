package org.entente.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and abbreviations are those of Correlates of War and of Gleditsch and Ward. */
class StateRegistryTest {

  private static final State AUSTRALIA =
      state("AUS", 900, "AUL", 900, "Australia", List.of(), List.of("Australian"), "Canberra");
  private static final State AUSTRIA =
      state("AUT", 305, "AUS", 305, "Austria", List.of(), List.of("Austrian"), "Vienna");
  private static final State IVORY_COAST =
      state("CIV", 437, "CDI", 437, "Ivory Coast", List.of("Côte d'Ivoire"), List.of(), "Abidjan");
  private static final State NETHERLANDS =
      state("NLD", 210, "NTH", 210, "Netherlands", List.of("Holland"), List.of("Dutch"), "Hague");
  private static final State TURKEY =
      state("TUR", 640, "TUR", 640, "Turkey", List.of("Türkiye"), List.of("Turk"), "Ankara");
  private static final State YUGOSLAVIA =
      state("YUG", 345, "YUG", 345, "Yugoslavia", List.of(), List.of("Yugoslav"), "Belgrade");
  private static final State SERBIA =
      state("SRB", -1, "", 340, "Serbia", List.of(), List.of("Serb"), "Belgrade");
  private static final State NIGER =
      state("NER", 436, "NIR", 436, "Niger", List.of(), List.of(), "Niamey");
  private static final State NIGERIA =
      state("NGA", 475, "NIG", 475, "Nigeria", List.of(), List.of(), "Abuja");

  private static final List<State> STATES =
      List.of(
          AUSTRALIA, AUSTRIA, IVORY_COAST, NETHERLANDS, TURKEY, YUGOSLAVIA, SERBIA, NIGER, NIGERIA);

  private static final List<Membership> SPELLS =
      List.of(
          spell(SystemList.COW, 305, "AUT", Span.of(day(1919, 9, 10), day(1938, 3, 13))),
          spell(SystemList.COW, 305, "AUT", Span.since(day(1955, 7, 27))),
          spell(SystemList.GW, 305, "AUT", Span.since(day(1955, 7, 27))),
          spell(SystemList.COW, 345, "YUG", Span.of(day(1918, 12, 1), day(1992, 4, 27))));

  private static final StateRegistry REGISTRY = new StateRegistry(STATES, SPELLS);

  private static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }

  private static Membership spell(SystemList system, int number, String code, Span span) {
    return new Membership(system, number, code, span);
  }

  private static State state(
      String code,
      int cow,
      String abbreviation,
      int gw,
      String name,
      List<String> aliases,
      List<String> demonyms,
      String capital) {
    return new State(
        code,
        cow < 0 ? OptionalInt.empty() : OptionalInt.of(cow),
        Optional.of(abbreviation).filter(text -> !text.isEmpty()),
        OptionalInt.of(gw),
        Optional.of(code),
        name,
        "State of " + name,
        aliases,
        demonyms,
        Optional.of(capital),
        List.of());
  }

  private static State found(String words) {
    return REGISTRY.find(words) instanceof StateLookup.Found found ? found.state() : null;
  }

  private static List<State> suggested(String words) {
    StateLookup lookup = REGISTRY.find(words);
    assertThat(lookup).isInstanceOf(StateLookup.Unknown.class);
    return ((StateLookup.Unknown) lookup).suggestions();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NLD",
        "nld",
        "NTH",
        "210",
        " 210 ",
        "cow:210",
        "COW:210",
        "gw:210",
        "Netherlands",
        "the Netherlands",
        "The NETHERLANDS",
        "State of Netherlands",
        "Holland",
        "Dutch",
        "Hague",
        "The Hague",
        "nether-lands"
      })
  void findsAStateByEveryNameItGoesBy(String words) {
    assertThat(found(words)).isEqualTo(NETHERLANDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Türkiye", "Turkiye", "TÜRKIYE", "Tu\u0308rkiye"})
  void accentsDoNotMatterHoweverTheyAreWritten(String words) {
    assertThat(found(words)).isEqualTo(TURKEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Côte d'Ivoire", "cote divoire", "Côte d\u2019Ivoire"})
  void punctuationDoesNotMatter(String words) {
    assertThat(found(words)).isEqualTo(IVORY_COAST);
  }

  @Test
  void anIsoCodeWinsOverAnotherStatesCowAbbreviation() {
    assertThat(found("AUS")).isEqualTo(AUSTRALIA);
    assertThat(found("AUL")).isEqualTo(AUSTRALIA);
    assertThat(found("AUT")).isEqualTo(AUSTRIA);
  }

  @Test
  void theIsoCodeWinsInWhateverOrderTheStatesCome() {
    StateRegistry reversed = new StateRegistry(List.of(AUSTRIA, AUSTRALIA), List.of());
    assertThat(reversed.find("AUS")).isEqualTo(new StateLookup.Found(AUSTRALIA));
  }

  @Test
  void aBareNumberIsReadAsCowFirstAndAsGwOtherwise() {
    assertThat(found("345")).isEqualTo(YUGOSLAVIA);
    assertThat(found("340")).isEqualTo(SERBIA);
  }

  @Test
  void aNumberWithItsListIsLookedUpInThatListOnly() {
    assertThat(found("gw:340")).isEqualTo(SERBIA);
    assertThat(found("cow:340")).isNull();
    assertThat(found("gw:345")).isEqualTo(YUGOSLAVIA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "cow:", "gw:x", "99999", "-1", "1e2", "999"})
  void whatIsNoStateIsNotFound(String words) {
    assertThat(REGISTRY.find(words)).isInstanceOf(StateLookup.Unknown.class);
  }

  @Test
  void theAnswerToAnUnknownNameRepeatsTheWords() {
    assertThat(REGISTRY.find("Atlantis")).isEqualTo(new StateLookup.Unknown("Atlantis", List.of()));
  }

  @Test
  void aSlipOfTheKeysGetsTheNameMeant() {
    assertThat(suggested("Nehterlands")).containsExactly(NETHERLANDS);
    assertThat(suggested("Yugoslvaia")).containsExactly(YUGOSLAVIA);
  }

  @Test
  void theNearerNameIsSuggestedFirst() {
    assertThat(suggested("Austria1")).startsWith(AUSTRIA);
    assertThat(suggested("Nigeriaa")).startsWith(NIGERIA);
  }

  @Test
  void theBeginningOfANameGetsTheNamesThatBeginSo() {
    assertThat(suggested("Yugo")).containsExactly(YUGOSLAVIA);
  }

  @Test
  void noMoreThanThreeAreSuggested() {
    List<State> alike =
        List.of("Arland", "Brland", "Crland", "Drland").stream()
            .map(name -> state(name.substring(0, 3), -1, "", 1, name, List.of(), List.of(), name))
            .toList();
    StateLookup lookup = new StateRegistry(alike, List.of()).find("Xrland");
    assertThat(((StateLookup.Unknown) lookup).suggestions()).hasSize(3);
  }

  @Test
  void aSharedCapitalIsLeftToTheFirst() {
    assertThat(found("Belgrade")).isEqualTo(YUGOSLAVIA);
  }

  @Test
  void twoStatesCannotHaveOneCode() {
    State other = state("AUT", 1, "", 1, "Elsewhere", List.of(), List.of(), "Somewhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StateRegistry(List.of(AUSTRIA, other), List.of()))
        .withMessageContaining("AUT");
  }

  @Test
  void twoStatesCannotHaveOneName() {
    State other = state("XXX", 1, "", 1, "Elsewhere", List.of("austria"), List.of(), "Somewhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StateRegistry(List.of(AUSTRIA, other), List.of()))
        .withMessageContaining("austria")
        .withMessageContaining("AUT")
        .withMessageContaining("XXX");
  }

  @Test
  void aSpellOfNoStateIsRefused() {
    List<Membership> stray = List.of(spell(SystemList.GW, 1, "XXX", Span.since(day(1900, 1, 1))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StateRegistry(STATES, stray))
        .withMessageContaining("XXX");
  }

  @Test
  void aStateExistsOnTheDaysOfItsSpellsOnly() {
    assertThat(REGISTRY.existedOn(AUSTRIA, day(1938, 3, 13))).isTrue();
    assertThat(REGISTRY.existedOn(AUSTRIA, day(1938, 3, 14))).isFalse();
    assertThat(REGISTRY.existedOn(AUSTRIA, day(1955, 7, 27))).isTrue();
    assertThat(REGISTRY.existedOn(YUGOSLAVIA, day(2000, 1, 1))).isFalse();
    assertThat(REGISTRY.existedOn(NIGER, day(2000, 1, 1))).isFalse();
  }

  @Test
  void theSpellsOfBothListsAreKept() {
    assertThat(REGISTRY.memberships(AUSTRIA))
        .extracting(Membership::system)
        .containsExactly(SystemList.COW, SystemList.COW, SystemList.GW);
    assertThat(REGISTRY.memberships(NIGER)).isEmpty();
  }

  @Test
  void aCodeIsTakenExactlyAndAnUnknownOneIsItsOwnName() {
    assertThat(REGISTRY.byCode("AUT")).contains(AUSTRIA);
    assertThat(REGISTRY.byCode("aut")).isEmpty();
    assertThat(REGISTRY.nameOf("AUT")).isEqualTo("Austria");
    assertThat(REGISTRY.nameOf("XXX")).isEqualTo("XXX");
  }

  @Test
  void theStatesComeInTheOrderGivenAndCannotBeChanged() {
    assertThat(REGISTRY.states()).containsExactlyElementsOf(STATES);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> REGISTRY.states().clear());
  }
}
