package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.core.state.State;
import org.entente.data.workspace.Workspace;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.source.BundledData;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes and members of alliances are those that the alliances themselves publish. */
class AllianceNamesTest {

  private static final Engine ENGINE =
      new Engine(
          new Sources(
              new BundledData(),
              List.of(),
              WorkspaceData.of(new Workspace(Path.of("target/no-workspace"))),
              () -> LocalDate.of(2026, 6, 1)));

  private static List<String> members(String on, String... words) {
    return ENGINE.members(List.of(words), LocalDate.parse(on)).stream().map(State::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "NATO, 1949-08-24, 12",
    "nato, 1991-01-01, 16",
    "The North Atlantic Treaty Organization, 2023-04-04, 31",
    "North Atlantic Treaty, 2025-01-07, 32",
    "AUKUS, 2022-01-01, 3",
    "CSTO, 2020-01-01, 6"
  })
  void aNameStandsForTheMembersOnTheDate(String name, String on, int size) {
    assertThat(members(on, name)).hasSize(size);
  }

  @Test
  void aStateBesideAnAllianceIsAddedOnce() {
    assertThat(members("2022-01-01", "AUKUS", "Japan")).containsExactly("AUS", "GBR", "USA", "JPN");
  }

  @Test
  void aStateComesFirstAndAnUnknownNameIsNoAlliance() {
    assertThat(members("2022-01-01", "Japan", "KOR")).containsExactly("JPN", "KOR");
    assertThatThrownBy(() -> members("2022-01-01", "Atlantis Pact", "USA"))
        .isInstanceOf(InvalidQuestionException.class)
        .hasMessageContaining("Atlantis Pact");
  }

  @Test
  void anAllianceWithoutMembersOnTheDateIsSaid() {
    assertThatThrownBy(() -> members("1948-01-01", "NATO"))
        .isInstanceOf(InvalidQuestionException.class)
        .hasMessageContaining("no members of \"NATO\" are on record on 1948-01-01");
  }
}
