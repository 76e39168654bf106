package org.entente.data.states;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.state.Membership;
import org.entente.core.state.State;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.core.state.Succession;
import org.entente.core.state.SystemList;
import org.entente.core.time.Span;
import org.entente.data.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registry on board, against the two lists that it was made from. */
class StateTablesTest {

  private static final StateRegistry REGISTRY = StateTables.registry();

  /**
   * Where one spell of the list holds two states of ours (states/README.md, "Known differences").
   */
  private static final Map<String, List<String>> CUT =
      Map.of(
          "GW 260 1949-09-21 on",
          List.of("GW 260 1949-09-21 to 1990-10-02", "GW 260 1990-10-03 on"),
          "GW 678 1918-10-30 on",
          List.of("GW 678 1918-10-30 to 1990-05-21", "GW 678 1990-05-22 on"));

  /** Names of United Nations data that mean another state there than here, and why. */
  private static final Map<String, String> OTHER_NUMBER_IN_UN_DATA =
      Map.of(
          "Federal Republic of Germany",
          "to 1990 it means COW 260; the registry files the words by today's use, 255");

  private static String spell(SystemList system, int number, Span span) {
    return system + " " + number + " " + span;
  }

  private static List<String> ours(SystemList system) {
    List<String> spells = new ArrayList<>();
    for (State state : REGISTRY.states()) {
      for (Membership membership : REGISTRY.memberships(state)) {
        if (membership.system() == system) {
          spells.add(spell(system, membership.number(), membership.span()));
        }
      }
    }
    return spells;
  }

  /** A spell of a list; the day on which the list closes means "still a member". */
  private static Span span(LocalDate from, LocalDate to, LocalDate listCloses) {
    return to.equals(listCloses) ? Span.since(from) : Span.of(from, to);
  }

  private static StateLookup.Found found(String words) {
    StateLookup lookup = REGISTRY.find(words);
    assertThat(lookup).as(words).isInstanceOf(StateLookup.Found.class);
    return (StateLookup.Found) lookup;
  }

  @Test
  void everySpellOfTheCorrelatesOfWarListIsHereWithTheSameDatesAndNoOther() {
    List<String> theirs =
        SharedData.table("cow_states.csv.gz").stream()
            .map(
                row ->
                    spell(
                        SystemList.COW,
                        Integer.parseInt(row.getField("ccode")),
                        span(
                            LocalDate.of(
                                Integer.parseInt(row.getField("styear")),
                                Integer.parseInt(row.getField("stmonth")),
                                Integer.parseInt(row.getField("stday"))),
                            LocalDate.of(
                                Integer.parseInt(row.getField("endyear")),
                                Integer.parseInt(row.getField("endmonth")),
                                Integer.parseInt(row.getField("endday"))),
                            LocalDate.of(2016, 12, 31))))
            .toList();
    assertThat(theirs).hasSize(243);
    assertThat(ours(SystemList.COW)).containsExactlyInAnyOrderElementsOf(theirs);
  }

  @Test
  void everySpellOfTheGleditschWardListIsHereButForTheTwoThatAreCutAtUnification() {
    List<String> theirs = new ArrayList<>();
    int cut = 0;
    for (var row : SharedData.table("gw_states.csv.gz")) {
      String spell =
          spell(
              SystemList.GW,
              Integer.parseInt(row.getField("gwcode")),
              span(
                  LocalDate.parse(row.getField("startdate")),
                  LocalDate.parse(row.getField("enddate")),
                  LocalDate.of(2017, 12, 31)));
      cut += CUT.containsKey(spell) ? 1 : 0;
      theirs.addAll(CUT.getOrDefault(spell, List.of(spell)));
    }
    assertThat(cut).as("documented differences that are still differences").isEqualTo(CUT.size());
    assertThat(ours(SystemList.GW)).containsExactlyInAnyOrderElementsOf(theirs);
  }

  @Test
  void everyAbbreviationOfTheCorrelatesOfWarListIsThatOfTheStateWithTheNumber() {
    for (var row : SharedData.table("cow_states.csv.gz")) {
      State state = found("cow:" + row.getField("ccode")).state();
      assertThat(state.cowAbbreviation())
          .as(row.getField("statenme"))
          .contains(row.getField("stateabb"));
    }
  }

  @Test
  void everyCountryOfUnitedNationsDataIsFoundByItsName() {
    Map<String, String> others = new TreeMap<>();
    var rows = SharedData.table("un_countries_cow.csv.gz");
    assertThat(rows).hasSize(200);
    for (var row : rows) {
      String name = row.getField("country");
      int number = Integer.parseInt(row.getField("ccode"));
      State state = found(name).state();
      if (state.cow().orElse(-1) != number) {
        others.put(name, number + " there, " + state + " here");
      }
    }
    assertThat(others.keySet()).as("%s", others).isEqualTo(OTHER_NUMBER_IN_UN_DATA.keySet());
  }

  @Test
  void theTablesHaveAsManyRowsAsTheirReadmeSays() {
    assertThat(REGISTRY.states()).hasSize(223);
    assertThat(ours(SystemList.COW)).hasSize(243);
    assertThat(ours(SystemList.GW)).hasSize(218);
  }

  @Test
  void everyStateWasAMemberOfOneListAtLeast() {
    assertThat(REGISTRY.states()).noneMatch(state -> REGISTRY.memberships(state).isEmpty());
  }

  @Test
  void theNumbersOfAStateAreThoseOfItsSpells() {
    for (State state : REGISTRY.states()) {
      List<Membership> spells = REGISTRY.memberships(state);
      state
          .cow()
          .ifPresent(
              number ->
                  assertThat(spells)
                      .as("%s", state)
                      .filteredOn(spell -> spell.system() == SystemList.COW)
                      .isNotEmpty()
                      .allMatch(spell -> spell.number() == number));
      state
          .gw()
          .ifPresent(
              number ->
                  assertThat(spells)
                      .as("%s", state)
                      .anyMatch(s -> s.system() == SystemList.GW && s.number() == number));
    }
  }

  @Test
  void onlyStatesThatAreGoneHaveSuccessorsAndEachSuccessorIsAState() {
    for (State state : REGISTRY.states()) {
      boolean open = REGISTRY.memberships(state).stream().anyMatch(s -> s.span().to().isEmpty());
      assertThat(open && !state.successors().isEmpty()).as("%s", state).isFalse();
      for (Succession succession : state.successors()) {
        assertThat(REGISTRY.byCode(succession.code())).as("%s", state).isPresent();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DEU, COW, 255, 1945-05-08, true",
    "DEU, COW, 255, 1970-01-01, false",
    "DEU, COW, 255, 1990-10-03, true",
    "DFR, GW, 260, 1990-10-02, true",
    "DFR, GW, 260, 1990-10-03, false",
    "DEU, GW, 260, 1990-10-03, true",
    "SRB, GW, 345, 1990-01-01, true",
    "SRB, GW, 340, 2010-01-01, true",
    "YAR, GW, 678, 1990-05-21, true",
    "YEM, GW, 678, 1990-05-22, true",
    "RUS, COW, 365, 1980-01-01, true",
    "TWN, COW, 713, 1949-12-08, true",
    "TWN, COW, 713, 1949-12-07, false"
  })
  void theStatesThatChangedAreToldApartByTheDay(
      String code, SystemList system, int number, LocalDate day, boolean member) {
    boolean found =
        REGISTRY.memberships(REGISTRY.byCode(code).orElseThrow()).stream()
            .anyMatch(s -> s.system() == system && s.number() == number && s.span().contains(day));
    assertThat(found).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({
    "Soviet Union, RUS",
    "USSR, RUS",
    "Prussia, DEU",
    "West Germany, DFR",
    "GDR, DDR",
    "YUG, SRB",
    "South Vietnam, RVN",
    "Republic of Korea, KOR",
    "DPRK, PRK",
    "Burma, MMR",
    "AUS, AUS",
    "KOR, KOR"
  })
  void aStateIsFoundByTheNamesThatPeopleUse(String words, String code) {
    assertThat(found(words).state().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Congo, Dem. Rep. | COD",
        "Congo, Rep. | COG",
        "Korea, Dem. People's Rep. | PRK",
        "Korea, Rep. | KOR",
        "Gambia, The | GMB",
        "Egypt, Arab Rep. | EGY",
        "Venezuela, RB | VEN",
        "Lao PDR | LAO",
        "Iran (Islamic Republic of) | IRN",
        "Dem. Rep. of the Congo | COD",
        "Netherlands (Kingdom of the) | NLD",
        "Tanzania, United Republic of | TZA",
        "Türkiye | TUR"
      })
  void aStateIsFoundByTheFormsOfTheWorldBankAndTheUnitedNations(String words, String code) {
    assertThat(found(words).state().code()).isEqualTo(code);
  }

  /** Names that mean two states to a reader are asked back; in a data set they mean one. */
  @Test
  void whatOnlyADataSetMeansByANameIsNotGuessed() {
    assertThat(REGISTRY.find("Congo")).isInstanceOf(StateLookup.Unknown.class);
    assertThat(StateTables.names().place("Congo", 1995, "sipri_transfers").placed())
        .map(State::code)
        .hasValue("COG");
  }

  @Test
  void everyMemberOfTheLastListedYearIsOneToday() {
    LocalDate today = LocalDate.of(2026, 11, 30);
    for (SystemList list : SystemList.values()) {
      long open = ours(list).stream().filter(spell -> spell.endsWith(" on")).count();
      assertThat(open).isEqualTo(list == SystemList.COW ? 195 : 174);
    }
    assertThat(REGISTRY.states())
        .filteredOn(state -> REGISTRY.existedOn(state, LocalDate.of(2016, 12, 31)))
        .hasSize(195)
        .allMatch(state -> REGISTRY.existedOn(state, today));
  }

  /** A later edition of both lists ends with 2016 and 2020: those days mean "still a member". */
  @Test
  void theLaterEditionOfTheListsHasTheSameMembersToday() {
    List<String> cow = new ArrayList<>();
    for (var row : SharedData.table("recent/democracy/isard_cw_system.csv.gz")) {
      cow.add(later(SystemList.COW, row.getField("ccode"), row, LocalDate.of(2016, 12, 31)));
    }
    assertThat(ours(SystemList.COW)).containsExactlyInAnyOrderElementsOf(cow);
    List<String> gw = new ArrayList<>();
    for (var row : SharedData.table("recent/democracy/isard_gw_system.csv.gz")) {
      if (row.getField("microstate").equals("0") && row.getField("end").equals("2020-12-31")) {
        gw.add(row.getField("gwcode"));
      }
    }
    assertThat(
            ours(SystemList.GW).stream()
                .filter(spell -> spell.endsWith(" on"))
                .map(spell -> spell.split(" ")[1]))
        .containsExactlyInAnyOrderElementsOf(gw);
  }

  private static String later(
      SystemList system, String number, NamedCsvRecord row, LocalDate closes) {
    return spell(
        system,
        Integer.parseInt(number),
        span(LocalDate.parse(row.getField("start")), LocalDate.parse(row.getField("end")), closes));
  }

  @Test
  void namesSideBySideAreNotOneName() {
    // the case of the sanctions data in which Norway was lost, and the Yemen that they go on to
    // call North
    assertThat(StateTables.names().split("Sweden, Norway, Netherlands", ","))
        .containsExactly("Sweden", "Norway", "Netherlands");
    assertThat(StateTables.names().split("Korea, North, Yemen, North", ","))
        .containsExactly("Korea, North", "Yemen, North");
    assertThat(StateTables.names().place("Yemen, North", 1995, "gsdb").placed().map(State::code))
        .contains("YEM");
    assertThat(StateTables.names().place("Yemen, North", 1980, "gsdb").placed().map(State::code))
        .contains("YAR");
  }
}
