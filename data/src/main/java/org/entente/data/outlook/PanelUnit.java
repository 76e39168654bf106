package org.entente.data.outlook;

/** What a row of a panel is, beside its year. */
public enum PanelUnit {
  /** An alliance. */
  ALLIANCE("outlook_alliance_row"),
  /** One member's part in an alliance. */
  MEMBER("outlook_member_row");

  private final String table;

  PanelUnit(String table) {
    this.table = table;
  }

  /** The table of its rows and their outcomes. */
  String table() {
    return table;
  }
}
