package org.entente.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on how far the data reach is made from the catalogue. */
class CoveragePageTest {

  private static final Path PAGE = Path.of("..", "docs", "coverage.md");

  /** With {@code -Dentente.renew=true} it is written anew. */
  @Test
  void thePageIsMadeFromTheCatalogue() throws Exception {
    String page = new CoveragePage(Catalogue.builtin()).markdown();
    if (Boolean.getBoolean("entente.renew")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("renew it: mvn -pl data -am test -Dtest=CoveragePageTest -Dentente.renew=true")
        .isEqualTo(page);
  }

  @Test
  void aDataSetThatIsCarriedOnStandsUnderItsSuccessorWithBothYears() {
    String page = new CoveragePage(Catalogue.builtin()).markdown();
    assertThat(page)
        .contains("| chisols | 2008 | 2018 |\n")
        .contains("| ideal-points | 2019 | 2025 |\n")
        .contains("| - | 2022 |\n")
        .doesNotContain("\n| [chisols](data.md#chisols)");
  }

  @Test
  void everyDataSetSaysHowItsMakersHandItOut() {
    assertThat(Catalogue.builtin().all()).allMatch(set -> set.makers().isPresent());
  }
}
