package org.entente.core.measure.balance.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A walk through edges of the network that stands behind (part of) a link of a reduced graph.
 *
 * @param edges indices of the edges; one that is walked twice stands twice
 * @param capacity how much of the weight of the link it carries
 */
record Strand(int[] edges, int capacity) {

  Strand then(Strand next, int amount) {
    return new Strand(
        IntStream.concat(Arrays.stream(edges), Arrays.stream(next.edges)).toArray(), amount);
  }

  /**
   * Joins each strand of the second list to strands of the first, which carries at least as much in
   * all.
   */
  static List<Strand> joined(List<Strand> first, List<Strand> second) {
    List<Strand> joined = new ArrayList<>();
    Iterator<Strand> supply = first.iterator();
    Strand current = supply.next();
    int left = current.capacity;
    for (Strand next : second) {
      int needed = next.capacity;
      while (needed > 0) {
        if (left == 0) {
          current = supply.next();
          left = current.capacity;
        }
        int amount = Math.min(left, needed);
        joined.add(current.then(next, amount));
        left -= amount;
        needed -= amount;
      }
    }
    return joined;
  }

  /** What is left of the strands after the first so many units. */
  static List<Strand> without(List<Strand> strands, int used) {
    List<Strand> rest = new ArrayList<>();
    int left = used;
    for (Strand strand : strands) {
      int taken = Math.min(left, strand.capacity);
      left -= taken;
      if (taken < strand.capacity) {
        rest.add(new Strand(strand.edges, strand.capacity - taken));
      }
    }
    return rest;
  }

  /** The first so many units of the strands. */
  static List<Strand> first(List<Strand> strands, int used) {
    List<Strand> taken = new ArrayList<>();
    int left = used;
    for (Strand strand : strands) {
      int amount = Math.min(left, strand.capacity);
      if (amount > 0) {
        taken.add(new Strand(strand.edges, amount));
      }
      left -= amount;
    }
    return taken;
  }
}
