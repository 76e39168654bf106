package org.entente.data.network;

import org.entente.core.measure.balance.network.Sign;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;

/**
 * A kind of record that makes a tie between two states in a year, and its sign.
 *
 * <p>The literature does not agree on what a friend and an enemy are; each kind names who used it.
 *
 * <p>[1] Harary, F. (1961). A Structural Analysis of the Situation in the Middle East in 1956.
 * Journal of Conflict Resolution 5(2), 167-178. Signs were coded by hand from the relations of the
 * day.
 *
 * <p>[2] McDonald, H. B. and Rosecrance, R. (1985). Alliance and Structural Balance in the
 * International System: A Reinterpretation. Journal of Conflict Resolution 29(1), 57-82.
 *
 * <p>[3] Maoz, Z., Terris, L. G., Kuperman, R. D. and Talmud, I. (2007). What Is the Enemy of My
 * Enemy? Causes and Consequences of Imbalanced International Relations, 1816-2001. Journal of
 * Politics 69(1), 100-115.
 *
 * <p>[4] Doreian, P. and Mrvar, A. (2015). Structural Balance and Signed International Relations.
 * Journal of Social Structure 16(2).
 */
public enum TieKind {
  /** Any obligation in force: defence, offence, neutrality, non-aggression, consultation [3, 4]. */
  OBLIGATION(Sign.POSITIVE, "ATOP", "atop-dyads", "atop_dyad_year"),
  /** An obligation of defence or offence in force: the alliances proper of [2]. */
  DEFENCE(Sign.POSITIVE, "ATOP", "atop-dyads", "atop_dyad_year"),
  /** Joint full membership in more organisations than a threshold; near to a tie of [4]. */
  SHARED_ORGANISATIONS(Sign.POSITIVE, "COW IGO", "cow-igo", "cow_igo_dyad_year"),
  /** A militarized dispute on opposite sides, in the year or the years before [3]. */
  DISPUTE(Sign.NEGATIVE, "GML", "gml-disputes", "gml_dispute_dyad_year"),
  /** The same in the release that older replications used; the two differ in disputes. */
  DISPUTE_GML_2_03(Sign.NEGATIVE, "GML", "gml-disputes-2-03", "gml_dispute_dyad_year_2_03"),
  /** A strategic rivalry after Thompson and Dreyer, which shots need not accompany [3]. */
  RIVALRY_THOMPSON_DREYER(
      Sign.NEGATIVE, "Thompson-Dreyer", "rivalries-thompson-dreyer", "rivalry_thompson_dreyer"),
  /** A strategic rivalry after Thompson, Sakuwa and Suhas. */
  RIVALRY_TSS(Sign.NEGATIVE, "Thompson-Sakuwa-Suhas", "rivalries-tss", "rivalry_tss"),
  /** A war between states on opposite sides, with 1,000 battle deaths [4]. */
  INTERSTATE_WAR(Sign.NEGATIVE, "COW wars", "cow-wars", "cow_war_inter");

  private final Sign sign;
  private final String shortName;
  private final String dataSet;
  private final String table;

  TieKind(Sign sign, String shortName, String dataSet, String table) {
    this.sign = sign;
    this.shortName = shortName;
    this.dataSet = dataSet;
    this.table = table;
  }

  /** The sign of the ties that it makes. */
  public Sign sign() {
    return sign;
  }

  /** The table of a workspace that holds the records. */
  public String table() {
    return table;
  }

  /** The data set as the catalogue describes it. */
  public DataSet dataSet(Catalogue catalogue) {
    return catalogue.find(dataSet).orElseThrow();
  }

  /** Short name and release of the data set, such as {@code GML 2.2.1}. */
  public String label(Catalogue catalogue) {
    String release = dataSet(catalogue).release();
    int comma = release.indexOf(',');
    return shortName + " " + (comma < 0 ? release : release.substring(0, comma));
  }

  /** Whether a window of years applies to it. */
  boolean isDispute() {
    return this == DISPUTE || this == DISPUTE_GML_2_03;
  }
}
