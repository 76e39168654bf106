package org.entente.data.outlook.replication;

/** How the regime covariates are coded. */
public enum RegimeCoding {
  /** As the panel codes them. */
  PANEL,
  /** As an earlier fit seems to have coded them, see {@link EarlierCoding}. */
  EARLIER
}
