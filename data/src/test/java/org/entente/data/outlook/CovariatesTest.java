package org.entente.data.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import org.entente.data.table.CodebookEntry;
import org.junit.jupiter.api.Test;

/** The description of the covariates. */
class CovariatesTest {

  private final Covariates covariates = Covariates.builtin();
  private final Catalogue catalogue = Catalogue.builtin();

  @Test
  void namesAreUniqueAndPlain() {
    Set<String> names = new HashSet<>();
    for (Covariate covariate : covariates.covariates()) {
      assertThat(covariate.name()).matches("[a-z][a-z0-9_]*");
      assertThat(names.add(covariate.name())).as(covariate.name()).isTrue();
      assertThat(covariate.definition()).as(covariate.name()).isNotBlank();
      assertThat(covariate.unit()).as(covariate.name()).isNotBlank();
    }
    assertThat(covariates.of(PanelUnit.ALLIANCE)).hasSizeGreaterThan(110);
  }

  @Test
  void everyCovariateNamesSourcesThatAreDescribedAndUsed() {
    Set<String> used = new HashSet<>();
    for (Covariate covariate : covariates.covariates()) {
      assertThat(covariate.sources()).as(covariate.name()).isNotEmpty();
      covariate.sources().forEach(name -> used.add(covariates.source(name).name()));
    }
    assertThat(covariates.sources()).extracting(PanelSource::name).containsOnlyElementsOf(used);
  }

  @Test
  void nothingOfADataSetIsUsedOutsideItsYears() {
    for (PanelSource source : covariates.sources()) {
      DataSet set = catalogue.find(source.dataset()).orElseThrow();
      assertThat(set.tables()).extracting(table -> table.name()).containsAll(source.tables());
      assertThat(source.first()).as(source.name()).isGreaterThanOrEqualTo(set.firstYear());
      assertThat(source.last()).as(source.name()).isLessThanOrEqualTo(set.lastYear());
    }
  }

  @Test
  void threatIsNotUsedWhereItsScaleChanges() {
    assertThat(covariates.source("threat").last()).isEqualTo(2002);
  }

  @Test
  void onlyPanelsOfMembersHaveTheMembersOwnCovariates() {
    assertThat(covariates.of(PanelUnit.ALLIANCE)).noneMatch(c -> c.over() == Basis.OWN);
    assertThat(covariates.of(PanelUnit.MEMBER)).anyMatch(c -> c.over() == Basis.OWN);
  }

  @Test
  void theCodebookSaysWhereAColumnComesFromAndWhatStandsAfterItsYears() {
    List<CodebookEntry> entries = new PanelCodebook().entries(PanelUnit.ALLIANCE);
    assertThat(entries)
        .extracting(CodebookEntry::column)
        .startsWith("atopid", "year", "bilat", "ending", "violated5", "cause", "age");
    CodebookEntry threat =
        entries.stream().filter(e -> e.column().equals("thr_mean")).findFirst().orElseThrow();
    assertThat(threat.source()).contains("hreat");
    assertThat(threat.coverage()).startsWith("1816-2002 (after that: the last value stands");
  }

  @Test
  void theCodebookNamesWhatToCite() {
    assertThat(new PanelCodebook().references(PanelUnit.ALLIANCE))
        .extracting(reference -> reference.key())
        .contains("leeds2002")
        .doesNotHaveDuplicates();
  }
}
