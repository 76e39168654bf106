package org.entente.core.assessment.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.core.assessment.Assessment;
import org.entente.core.state.State;

/**
 * Which member of one alliance is compared with which of the other: each with itself; if both have
 * equally many members, the remaining ones with each other in the order given.
 */
final class Counterparts {

  private final Map<String, String> ofFirst = new LinkedHashMap<>();

  Counterparts(Assessment before, Assessment after) {
    List<String> first = codes(before);
    List<String> second = codes(after);
    List<String> left = new ArrayList<>(first);
    List<String> right = new ArrayList<>(second);
    left.removeAll(second);
    right.removeAll(first);
    if (left.size() == right.size()) {
      for (int i = 0; i < left.size(); i++) {
        ofFirst.put(left.get(i), right.get(i));
      }
    }
  }

  private static List<String> codes(Assessment assessment) {
    return assessment.members().stream().map(State::code).toList();
  }

  /** The code that a member of the first alliance is compared with. */
  String of(String code) {
    return ofFirst.getOrDefault(code, code);
  }

  /** States of the first alliance, as a key that their counterparts share. */
  String first(Collection<String> codes) {
    return second(codes.stream().map(this::of).toList());
  }

  /** States of the second alliance as a key. */
  String second(Collection<String> codes) {
    return String.join(" ", new TreeSet<>(codes));
  }

  /** The members compared with other members, first to second. */
  Map<String, String> different() {
    return ofFirst;
  }
}
