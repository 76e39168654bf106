package org.entente.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

/** Which state a name in a data set means. */
class StateNamesTest {

  private static final List<State> STATES =
      List.of(
          state("DEU", 255, "Germany", "German"),
          state("DFR", 260, "West Germany", ""),
          state("PRK", 731, "North Korea", ""),
          state("COG", 484, "Republic of the Congo", ""));

  private static final List<Membership> SPELLS =
      List.of(
          spell("DEU", 255, Span.since(LocalDate.of(1990, 10, 3))),
          spell("DFR", 260, Span.of(LocalDate.of(1955, 5, 5), LocalDate.of(1990, 10, 2))),
          spell("PRK", 731, Span.since(LocalDate.of(1948, 9, 9))));

  private static final List<NameForm> FORMS =
      List.of(
          form("Germany", "DFR", 1945, 1989),
          form("Korea, North", "PRK", 0, 0),
          new NameForm(
              "Congo",
              NameForm.Kind.STATE,
              Optional.of("COG"),
              OptionalInt.empty(),
              OptionalInt.empty(),
              List.of("arms")),
          new NameForm(
              "EU",
              NameForm.Kind.ORGANIZATION,
              Optional.empty(),
              OptionalInt.empty(),
              OptionalInt.empty(),
              List.of()));

  private final StateRegistry registry = new StateRegistry(STATES, SPELLS, FORMS);
  private final StateNames names = new StateNames(registry, FORMS);

  private static State state(String code, int cow, String name, String demonym) {
    return new State(
        code,
        OptionalInt.of(cow),
        Optional.empty(),
        OptionalInt.of(cow),
        Optional.empty(),
        name,
        name + " (official)",
        List.of(),
        demonym.isEmpty() ? List.of() : List.of(demonym),
        Optional.empty(),
        List.of());
  }

  private static Membership spell(String code, int number, Span span) {
    return new Membership(SystemList.COW, number, code, span);
  }

  private static NameForm form(String form, String code, int from, int to) {
    return new NameForm(
        form,
        NameForm.Kind.STATE,
        Optional.of(code),
        from == 0 ? OptionalInt.empty() : OptionalInt.of(from),
        to == 0 ? OptionalInt.empty() : OptionalInt.of(to),
        List.of());
  }

  private String placed(String name, int year, String table) {
    Placement placement = names.place(name, year, table);
    if (placement instanceof Placement.Placed found) {
      return found.state().code() + (found.member() ? "" : " outside");
    }
    return placement instanceof Placement.NoState none ? none.kind().name() : "unknown";
  }

  @Test
  void aNameThatPassesOnIsTheLaterStatesInTheYearOfTheChange() {
    assertThat(placed("Germany", 1970, "any")).isEqualTo("DFR");
    assertThat(placed("Germany", 1989, "any")).isEqualTo("DFR");
    assertThat(placed("Germany", 1990, "any")).isEqualTo("DEU");
    assertThat(placed("GERMANY", 2026, "any")).isEqualTo("DEU");
  }

  @Test
  void aStateThatWasNoMemberInTheYearIsPlacedAndMarked() {
    assertThat(placed("Germany", 1950, "any")).isEqualTo("DFR outside");
    assertThat(placed("North Korea", 1947, "any")).isEqualTo("PRK outside");
    assertThat(placed("Korea, North", 1948, "any")).isEqualTo("PRK");
  }

  @Test
  void aFormOfOneTableHoldsInNoOther() {
    assertThat(placed("Congo", 1990, "arms")).isEqualTo("COG outside");
    assertThat(placed("Congo", 1990, "votes")).isEqualTo("unknown");
  }

  @Test
  void whatIsNoStateIsToldApartFromWhatIsNotKnown() {
    assertThat(placed("EU", 1990, "any")).isEqualTo("ORGANIZATION");
    assertThat(placed("Rebels (Germany)*", 1990, "any")).isEqualTo("GROUP");
    assertThat(placed("League**", 1990, "any")).isEqualTo("ORGANIZATION");
    assertThat(placed("Atlantis", 1990, "any")).isEqualTo("unknown");
    assertThat(placed("German", 1990, "any")).as("a demonym is no name").isEqualTo("unknown");
    assertThat(placed("255", 1990, "any")).as("a number is no name").isEqualTo("unknown");
  }

  @Test
  void aCommaInsideAKnownNamePartsNothing() {
    assertThat(names.split("Korea, North", ",")).containsExactly("Korea, North");
    assertThat(names.split("Germany,EU, Korea, North, Atlantis", ","))
        .containsExactly("Germany", "EU", "Korea, North", "Atlantis");
    assertThat(names.split(" , ", ",")).isEmpty();
  }

  @Test
  void undatedFormsOfAllTablesAreNamesOfTheRegistryToo() {
    assertThat(registry.find("korea, NORTH")).isInstanceOf(StateLookup.Found.class);
    assertThat(registry.named("Germany").map(State::code)).hasValue("DEU");
    assertThat(registry.find("Congo")).isInstanceOf(StateLookup.Unknown.class);
    assertThat(registry.named("German")).isEmpty();
  }

  @Test
  void twoFormsForOneYearOrAFormOfNoStateAreErrors() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new StateNames(
                    registry,
                    List.of(form("Korea", "PRK", 1948, 2000), form("KOREA", "DEU", 2000, 2010))))
        .withMessageContaining("KOREA");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StateNames(registry, List.of(form("Nowhere", "XXX", 1, 2))))
        .withMessageContaining("XXX");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StateRegistry(STATES, SPELLS, List.of(form("Germany", "DFR", 0, 0))))
        .withMessageContaining("Germany");
  }
}
