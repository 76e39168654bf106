package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of explained differences itself. */
class ExplainedDifferencesTest {

  @Test
  void isSortedWithoutDoubles() {
    List<Difference> listed = Difference.explainedRows().stream().map(Difference::of).toList();
    assertThat(listed).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void explainsEachDifference() {
    for (NamedCsvRecord row : Difference.explainedRows()) {
      assertThat(row.getField("explanation")).as("%s", Difference.of(row)).isNotBlank();
    }
  }

  @Test
  void isAboutDataSetsThatAreCompared() {
    assertThat(Difference.explainedRows())
        .extracting(row -> row.getField("dataset"))
        .containsOnly(AtopAgreementTest.DATASET, ArchigosAgreementTest.DATASET);
  }

  @Test
  void holdsNoDifferenceThatIsNone() {
    assertThat(Difference.explainedRows().stream().map(Difference::of))
        .noneMatch(difference -> difference.ours().equals(difference.theirs()));
  }
}
