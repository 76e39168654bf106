package org.entente.core.outlook.promise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A war between states.
 *
 * @param id number and source, such as {@code cow:106}
 * @param name such as World War I
 * @param fighters in the order of their numbers
 */
public record War(String id, String name, List<Fighter> fighters) {

  /** Sorts and copies the list. */
  public War {
    fighters = fighters.stream().sorted(Comparator.comparingInt(Fighter::state)).toList();
  }

  /** The state's part in it; empty if it stayed out. */
  public Optional<Fighter> fighter(int state) {
    return fighters.stream().filter(fighter -> fighter.state() == state).findFirst();
  }

  /** Its first year. */
  public int firstYear() {
    return fighters.stream().mapToInt(Fighter::firstYear).min().orElseThrow();
  }

  /** Its last year. */
  public int lastYear() {
    return fighters.stream().mapToInt(Fighter::lastYear).max().orElseThrow();
  }

  /** States on the other side, in the order of their numbers. */
  public List<Integer> adversaries(Fighter of) {
    return fighters.stream()
        .filter(fighter -> fighter.side() != of.side())
        .map(Fighter::state)
        .toList();
  }
}
