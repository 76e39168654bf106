package org.entente.core.assessment.leg;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.state.State;

/** One pair of members, in the order in which they were named. */
public record Leg(State a, State b) {

  /** All pairs of the members. */
  public static List<Leg> among(List<State> members) {
    List<Leg> legs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        legs.add(new Leg(members.get(i), members.get(j)));
      }
    }
    return legs;
  }

  /** Short name: {@code USA-JPN}. */
  public String code() {
    return a.code() + "-" + b.code();
  }

  /** Name in words. */
  public String name() {
    return a.name() + " and " + b.name();
  }

  /** Codes of both. */
  public List<String> codes() {
    return List.of(a.code(), b.code());
  }
}
