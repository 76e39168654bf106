package org.entente.data.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.core.outlook.Panel;
import org.entente.data.Progress;
import org.entente.data.workspace.FullWorkspace;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that happened after 31 December of a year moves a covariate of that year: the panel is
 * built again from copies of the tables in which everything later is struck out.
 */
class LookAheadTest {

  private static final List<String> YEARLY =
      List.of(
          "nmc",
          "polity4",
          "vdem_polyarchy",
          "chisols",
          "gml_dispute_dyad_year",
          "cow_war_inter",
          "cow_war_intra",
          "ucdp_acd",
          "leeds_savun_threat",
          "territorial_threat",
          "cow_igo_dyad_year",
          "atop_dyad_year");

  private static final List<String> SPELLS =
      List.of("cow_states", "cow_majors", "cow_contiguity", "capitals", "archigos");

  @TempDir private Path folder;

  @Test
  void noCovariateMovesWhenTheFutureIsStruckOut() throws Exception {
    Workspace copy = new Workspace(folder);
    Files.copy(FullWorkspace.get().database(), copy.database());
    for (int year : new int[] {2005, 1976, 1922}) {
      try (Store store = copy.openForWriting()) {
        strikeOut(store, year);
        PanelBuilder builder = new PanelBuilder(store);
        compare(
            BuiltPanels.alliances(), builder.build(PanelUnit.ALLIANCE, Progress.silent()), year);
        if (year == 1976) {
          compare(BuiltPanels.members(), builder.build(PanelUnit.MEMBER, Progress.silent()), year);
        }
      }
    }
  }

  private static void strikeOut(Store store, int year) throws Exception {
    for (String table : YEARLY) {
      store.execute("DELETE FROM " + table + " WHERE year > " + year);
    }
    store.execute("UPDATE archigos SET exit = 'Still in Office' WHERE year(end_date) > " + year);
    for (String table : SPELLS) {
      store.execute("DELETE FROM " + table + " WHERE year(start_date) > " + year);
      store.execute("UPDATE " + table + " SET end_date = NULL WHERE year(end_date) > " + year);
    }
    store.execute("DELETE FROM rivalry_tss WHERE from_year > " + year);
    store.execute("UPDATE rivalry_tss SET to_year = NULL WHERE to_year > " + year);
    store.execute("DELETE FROM atop_member WHERE yrent > " + year);
    store.execute(
        "UPDATE atop_member SET yrexit = 0, end_date = NULL, ineffect = 1, term = 0, termmode = 0,"
            + " termcaus = 0 WHERE yrexit > "
            + year);
  }

  private static void compare(Panel whole, Panel cut, int year) {
    Panel expected = whole.where(row -> row.year() <= year);
    Panel found = cut.where(row -> row.year() <= year);
    assertThat(found.size()).isEqualTo(expected.size());
    for (int row = 0; row < expected.size(); row++) {
      assertThat(found.snapshot(row).key()).isEqualTo(expected.snapshot(row).key());
      for (String covariate : expected.covariates()) {
        assertThat(found.value(row, covariate))
            .as("%s of %s, known at the end of %d", covariate, expected.snapshot(row).key(), year)
            .isEqualTo(expected.value(row, covariate));
      }
    }
  }
}
