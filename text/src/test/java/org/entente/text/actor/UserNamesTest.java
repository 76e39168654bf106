package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserNamesTest {

  @Test
  void codesOfStatesAndOfOrganisationsAreKnown() {
    assertThat(UserNames.parse(List.of("JPN|Keidanren|1946|2020|organisation|BUS", "NGO|Elders")))
        .extracting(name -> name.actor().code())
        .containsExactly("JPN", "NGO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "XQZ|Keidanren;\"XQZ\" is no code of a state",
        "|Keidanren;\"\" is no code of a state",
        "JPN|;it has no name",
        "JPN|Keidanren|2020|1946;its first year, 2020, is after its last, 1946",
        "JPN|Keidanren|soon;a year is no number",
        "JPN|Keidanren|||club;\"club\" is none of",
        "JPN|Keidanren||||XX;\"XX\" is none of"
      })
  void aLineThatCannotBeUsedIsNamedWithWhatIsWrong(String line, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UserNames.parse(List.of("# own", line)))
        .withMessageStartingWith("line 2: cannot read \"" + line + "\": ")
        .withMessageContaining(message);
  }
}
