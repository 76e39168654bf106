package org.entente.data.network.file;

import java.util.List;
import org.entente.data.csv.TableProblems;

/**
 * What a file of networks gave.
 *
 * @param networks the networks, by year if the file has years; none if the file as a whole cannot
 *     be used
 * @param problems what could not be used, with its place: the networks are made of the rest
 */
public record ReadNetworks(List<AnnotatedNetwork> networks, TableProblems problems) {

  /** Copies the list. */
  public ReadNetworks {
    networks = List.copyOf(networks);
  }
}
