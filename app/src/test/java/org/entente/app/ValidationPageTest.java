package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.app.report.outlook.ValidationPage;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.outlook.forecast.Validation;
import org.entente.data.reference.ReferenceFiles;
import org.entente.data.states.StateTables;
import org.junit.jupiter.api.Test;

/** The page of alliances of known fate is what the program says. */
class ValidationPageTest {

  private static final ReferencePack PACK = ReferenceFiles.builtin((a, b) -> true);

  @Test
  void thePageInTheDocsIsTheOneThatTheCommandWrites() throws IOException {
    String page = Files.readString(Repository.root().resolve("docs").resolve("validation.md"));
    assertThat(page)
        .as("docs/validation.md: write it anew with entente outlook validate")
        .isEqualTo(ValidationPage.of(PACK, StateTables.registry()));
  }

  @Test
  void everyBrokenCaseWasBrokenInTheFifthYearAndNoSurvivorWithin() {
    Validation validation = Validation.of(PACK);
    assertThat(validation.pairs()).hasSizeGreaterThan(40);
    for (Validation.Pair pair : validation.pairs()) {
      int lastYear = pair.broken().row().year() + Validation.YEARS - 1;
      assertThat(row(pair.broken().row().alliance(), lastYear).ending()).contains(Ending.VIOLATED);
      pair.survivor()
          .ifPresent(
              survivor -> {
                int year = pair.broken().row().year();
                assertThat(survivor.row().year()).isEqualTo(year);
                assertThat(last(survivor.row().alliance()).year())
                    .isGreaterThanOrEqualTo(year + Validation.YEARS);
              });
    }
  }

  @Test
  void noSurvivorStandsBesideTwoCasesOfAYear() {
    Set<String> seen = new HashSet<>();
    for (Validation.Pair pair : Validation.of(PACK).withSurvivor()) {
      Validation.Case survivor = pair.survivor().orElseThrow();
      assertThat(seen.add(survivor.row().year() + " " + survivor.row().alliance())).isTrue();
    }
  }

  private static AllianceYear row(int alliance, int year) {
    return PACK.years().stream()
        .filter(row -> row.alliance() == alliance && row.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private static AllianceYear last(int alliance) {
    List<AllianceYear> rows =
        PACK.years().stream().filter(row -> row.alliance() == alliance).toList();
    return rows.get(rows.size() - 1);
  }
}
