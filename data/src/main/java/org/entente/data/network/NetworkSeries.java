package org.entente.data.network;

import java.util.List;

/**
 * The signed networks of several years.
 *
 * @param networks the years for which there is one, in order
 * @param refused the years for which there is none, in order
 */
public record NetworkSeries(List<YearNetwork> networks, List<RefusedYear> refused) {

  /** Copies the lists. */
  public NetworkSeries {
    networks = List.copyOf(networks);
    refused = List.copyOf(refused);
  }

  /**
   * A year that the data sets do not cover.
   *
   * @param year the year
   * @param reason which data set does not cover it, and what to do
   */
  public record RefusedYear(int year, String reason) {}
}
