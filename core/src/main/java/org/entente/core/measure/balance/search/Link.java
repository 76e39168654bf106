package org.entente.core.measure.balance.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What ties two nodes of a reduced graph.
 *
 * @param weight above 0 for a positive link, below 0 for a negative one; never 0
 * @param strands what it is made of; empty where that is not kept
 */
record Link(int weight, List<Strand> strands) {

  int size() {
    return Math.abs(weight);
  }

  /** This one with the same strands, its sign as given. */
  Link signed(int newWeight) {
    return new Link(newWeight, strands);
  }

  /** Both together, of equal signs. */
  Link plus(Link other) {
    return new Link(
        weight + other.weight, Stream.concat(strands.stream(), other.strands.stream()).toList());
  }

  /** What is left of this one when so much of it is taken off. */
  Link less(int amount) {
    return new Link(
        weight > 0 ? weight - amount : weight + amount, Strand.without(strands, amount));
  }
}
