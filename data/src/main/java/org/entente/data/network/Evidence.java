package org.entente.data.network;

import org.entente.core.measure.balance.network.Sign;

/**
 * A record behind a tie.
 *
 * @param kind its kind
 * @param label short name and release of the data set, such as {@code GML 2.2.1}
 * @param detail what the record says, such as {@code dispute 3904, 1962}
 */
public record Evidence(TieKind kind, String label, String detail) {

  /** The sign of the tie that it makes. */
  public Sign sign() {
    return kind.sign();
  }

  /** One line for readers, such as {@code GML 2.2.1 dispute 3904, 1962}. */
  public String text() {
    return label + " " + detail;
  }
}
