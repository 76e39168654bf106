package org.entente.app.report.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.assessment.Assessment;
import org.entente.core.state.State;

/** What a brief calls the alliance. */
public final class BriefTitle {

  private BriefTitle() {}

  /**
   * The names of the members; with more than eight, the treaty whose members they are, or else the
   * first and the last of them.
   */
  public static String of(Assessment assessment) {
    List<State> members = assessment.members();
    if (members.size() <= BriefLegs.FEW_MEMBERS) {
      return members.stream().map(State::name).collect(Collectors.joining(" \u2013 "));
    }
    Set<String> codes = members.stream().map(State::code).collect(Collectors.toSet());
    return assessment.shared().stream()
            .filter(group -> new HashSet<>(group.members()).equals(codes))
            .findFirst()
            .map(group -> group.treaty().name() + ": ")
            .orElse("")
        + members.size()
        + " members, "
        + members.get(0).name()
        + " to "
        + members.get(members.size() - 1).name();
  }
}
