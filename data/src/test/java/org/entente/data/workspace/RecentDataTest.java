package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.entente.data.SharedData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The traps of the newer data sets, and the tables that are computed from them, on the real files.
 * Expected numbers were counted by a few lines of Python over the files.
 */
class RecentDataTest {

  private static Store store;

  @BeforeAll
  static void open() throws Exception {
    store = FullWorkspace.get().openForReading();
  }

  @AfterAll
  static void close() throws Exception {
    if (store != null) {
      store.close();
    }
  }

  private static List<String> rows(String sql) throws Exception {
    return store.query(
        sql,
        row -> {
          StringBuilder cells = new StringBuilder();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.append(i == 1 ? "" : " ").append(row.getString(i));
          }
          return cells.toString();
        });
  }

  private static double number(String sql) throws Exception {
    return store.query(sql, row -> row.getDouble(1)).get(0);
  }

  @Test
  void membershipSpellsOfAtopAreThoseThatWereDerivedElsewhere() throws Exception {
    List<String> expected =
        SharedData.table("recent/atop51_state_year/atop51_membership_spells_derived.csv.gz")
            .stream()
            .map(NamedCsvRecord::getFields)
            .map(fields -> String.join(" ", fields))
            .toList();
    assertThat(expected).hasSize(2271);
    assertThat(rows("SELECT atopid, ccode, first_year, last_year FROM atop_membership"))
        .containsExactlyInAnyOrderElementsOf(expected);
    // NATO is 3180: sixteen members at the end of the Cold War, 29 in 2018.
    assertThat(
            store.number(
                "SELECT count(*) FROM atop_membership WHERE atopid = 3180 AND in_last_year = 1"))
        .isEqualTo(29);
  }

  /** The right edge: four alliances end in the last eight years, all by 2013. */
  @Test
  void theLastYearsOfAtopHaveNextToNoEnds() throws Exception {
    assertThat(
            rows(
                "SELECT last, count(*) FROM (SELECT atopid, max(last_year) AS last FROM atop_membership"
                    + " GROUP BY atopid) WHERE last BETWEEN 2010 AND 2017 GROUP BY last ORDER BY last"))
        .containsExactly("2011 3", "2013 1");
  }

  @Test
  void idealPointsOf2024AreThoseThatRestOnAHundredVotes() throws Exception {
    assertThat(number("SELECT median(nvotesfp) FROM ideal_points_1946_2025 WHERE year = 2024"))
        .as("the year that is not used")
        .isEqualTo(7);
    assertThat(number("SELECT median(votes) FROM ideal_points_yearly WHERE year = 2024"))
        .isEqualTo(98);
    assertThat(number("SELECT median(votes) FROM ideal_points_yearly WHERE year = 2025"))
        .isEqualTo(156);
    assertThat(store.number("SELECT count(*) FROM ideal_points_yearly")).isEqualTo(11421 + 190);
    assertThat(
            rows(
                "SELECT year, round(ideal_point, 4), release FROM ideal_points_yearly"
                    + " WHERE ccode = 365 AND year >= 2024 ORDER BY year"))
        .containsExactly("2024 -0.5985 July 2025", "2025 0.4351 1946-2025");
  }

  @Test
  void openSpellsOfTheListsAreOpen() throws Exception {
    assertThat(store.number("SELECT count(*) FROM cow_system WHERE end_date IS NULL"))
        .isEqualTo(195);
    assertThat(store.number("SELECT count(*) FROM gw_system WHERE end_date IS NULL"))
        .isEqualTo(197);
    assertThat(store.number("SELECT count(*) FROM reign_leaders WHERE last_month IS NULL"))
        .as("in office in August 2021")
        .isEqualTo(194);
  }

  @Test
  void theNewerReleaseOfChisolsAgreesWithTheOlderOne() throws Exception {
    assertThat(
            store.number(
                "SELECT count(*) FROM chisols o JOIN chisols_5 n USING (ccode, year)"
                    + " WHERE o.solschdum = n.solschdum"))
        .isEqualTo(9703)
        .isEqualTo(store.number("SELECT count(*) FROM chisols"));
    assertThat(store.number("SELECT max(year) FROM chisols_5")).isEqualTo(2018);
  }

  @Test
  void slipsOfTheDisputeDataAreMissingAndTheirRowsStay() throws Exception {
    assertThat(
            rows(
                "SELECT disno, year FROM cow_dispute_dyad_year WHERE sideab IS NULL ORDER BY year"))
        .containsExactly("611 1966", "611 1967", "611 1968", "611 1969");
    assertThat(store.number("SELECT count(*) FROM cow_dispute_dyad_year WHERE change IS NULL"))
        .isEqualTo(2);
    assertThat(store.number("SELECT count(*) FROM mie WHERE start_date IS NULL"))
        .isEqualTo(store.number("SELECT count(*) FROM mie WHERE stday IS NULL"));
  }

  @Test
  void datesOfCrisesThatAreNoDatesAreEmpty() throws Exception {
    assertThat(rows("SELECT DISTINCT crisno, trigger_date FROM icb_dyads_16 WHERE crisno = 510"))
        .containsExactly("510 null");
    assertThat(store.number("SELECT count(*) FROM icb_dyads_16 WHERE crisno > 496")).isEqualTo(25);
    assertThat(
            store.number(
                "SELECT count(*) FROM icb_dyads_16 WHERE trgdady > 31 AND trigger_date IS NOT NULL"))
        .isZero();
    assertThat(store.number("SELECT count(*) FROM icb_dyads WHERE ccode1 = 260 AND year > 1989"))
        .isZero();
  }

  @Test
  void thePeaceScaleHasTheStatesThatItMeans() throws Exception {
    assertThat(store.number("SELECT count(*) FROM peace_scale WHERE 260 IN (ccode1, ccode2)"))
        .isEqualTo(685);
    assertThat(
            rows(
                "SELECT dyad, ccode1, ccode2, count(*) FROM peace_scale WHERE dyad % 1000 IN (936, 937)"
                    + " OR dyad // 1000 IN (936, 937) GROUP BY ALL ORDER BY dyad"))
        .containsExactly("935936 935 946 22", "935937 935 947 21");
    assertThat(store.number("SELECT count(*) FROM peace_scale WHERE ccode1 >= ccode2")).isZero();
    assertThat(store.number("SELECT max(year) FROM peace_scale")).isEqualTo(2020);
  }

  @Test
  void anElectionThatIsAheadWasNotHeld() throws Exception {
    assertThat(store.number("SELECT sum(held) FROM reign_elections")).isEqualTo(2830);
    assertThat(store.number("SELECT max(elec_year) FROM reign_elections WHERE held = 1"))
        .isEqualTo(2021);
    assertThat(rows("SELECT country FROM reign_elections WHERE ccode = 533")).isEmpty();
  }

  @Test
  void militaryExpenditureHasTheStateOfTheYear() throws Exception {
    assertThat(
            rows(
                "SELECT ccode, year, round(milex_constant, 1) FROM milex_state_year"
                    + " WHERE ccode IN (255, 260) AND year IN (1970, 1989, 1990, 2024) ORDER BY year"))
        .startsWith("260 1970 48330.5")
        .anyMatch(row -> row.startsWith("260 1989 "))
        .contains("255 1990 68933.1", "255 2024 86301.3")
        .hasSize(4);
    assertThat(
            rows(
                "SELECT ccode, round(milex_constant, 2) FROM milex_state_year"
                    + " WHERE ccode IN (490, 420) AND year = 2024 ORDER BY ccode"))
        .as("Congo, DR and Gambia, The")
        .containsExactly("420 14.21", "490 934.64");
    assertThat(store.number("SELECT count(*) FROM milex_state_year")).isEqualTo(8716);
    assertThat(number("SELECT sum(milex_constant) FROM milex_state_year"))
        .isCloseTo(98328464.4875, within(1e-3));
    assertThat(store.number("SELECT count(*) FROM milex_state_year WHERE milex_constant IS NULL"))
        .as("years of which only current dollars or shares are known")
        .isEqualTo(8716 - 8323);
  }

  @Test
  void armsGoFromStateToStateAndTheRestIsCounted() throws Exception {
    assertThat(store.number("SELECT sum(orders) FROM arms_dyad_year")).isEqualTo(28440);
    assertThat(
            rows(
                "SELECT sum(orders), sum(tiv_order)::DECIMAL(12, 2), sum(tiv_delivered)::DECIMAL(12, 2)"
                    + " FROM arms_dyad_year WHERE supplier = 2 AND recipient = 740"))
        .containsExactly("363 78771.47 67815.80");
    assertThat(
            store.number(
                "SELECT sum(cells) FROM sipri_transfers_states WHERE field = 'supplier'"
                    + " AND name = 'Germany' AND ccode = 260"))
        .isEqualTo(475);
  }

  @Test
  void sanctionsLastTheirYearsAndNameTheirStates() throws Exception {
    assertThat(
            store.number(
                "SELECT count(*) FROM sanction_dyad_year s JOIN gsdb g USING (case_id)"
                    + " WHERE g.sanctioning_state = 'United States' AND g.sanctioned_state = 'Russia'"))
        .isEqualTo(19);
    assertThat(
            rows(
                "SELECT DISTINCT name, ccode FROM gsdb_states WHERE cell = 'Egypt, Arab Rep., Syria' ORDER BY name"))
        .containsExactly("Egypt, Arab Rep. 651", "Syria 652");
    assertThat(rows("SELECT DISTINCT kind, ccode FROM gsdb_states WHERE name = 'EU'"))
        .containsExactly("organization null");
  }

  @Test
  void troopsStandInTheStateOfTheYear() throws Exception {
    assertThat(
            rows(
                "SELECT ccode, year, troops FROM us_troops_state_year WHERE (ccode, year) IN"
                    + " ((817, 1968), (260, 1985), (255, 2024), (740, 2024), (316, 2024), (346, 2024))"
                    + " ORDER BY ccode, year"))
        .containsExactly(
            "255 2024 36541",
            "260 1985 246875",
            "316 2024 16",
            "346 2024 17",
            "740 2024 55154",
            "817 1968 537377");
    assertThat(store.number("SELECT count(*) FROM us_troops_state_year")).isEqualTo(12082);
    assertThat(store.number("SELECT sum(troops) FROM us_troops_state_year")).isEqualTo(34528222);
    assertThat(
            store.number(
                "SELECT count(*) FROM us_troops_state_year WHERE ccode NOT IN (SELECT ccode FROM cow_states)"))
        .isZero();
  }

  @Test
  void everyStateOfTheEventCountsHasItsNumber() throws Exception {
    assertThat(store.number("SELECT count(*) FROM icews_dyad_year"))
        .isEqualTo(298376)
        .isEqualTo(store.number("SELECT count(*) FROM icews_dyads"));
    assertThat(
            rows(
                "SELECT verbal_cooperation, material_cooperation, verbal_conflict, material_conflict"
                    + " FROM icews_dyad_year WHERE ccode1 = 2 AND ccode2 = 740 AND year = 2003"))
        .containsExactly("4789 25 183 106");
  }

  /**
   * Data sets with names and numbers of their makers agree with the rule, but for the exceptions.
   */
  @Test
  void theRuleGivesTheNumbersThatTheMakersOfCyberIncidentsGive() throws Exception {
    assertThat(
            store.number(
                "SELECT count(*) FROM cyber_incidents i JOIN cyber_incidents_states a ON a.field = 'state_a'"
                    + " AND a.cell = i.state_a AND a.year = year(i.start_date)"
                    + " WHERE i.initiator = a.ccode OR i.initiator IN (SELECT ccode FROM"
                    + " cyber_incidents_states b WHERE b.field = 'state_b' AND b.cell = i.state_b)"))
        .isEqualTo(429 - 4);
  }
}
