package org.entente.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.assessment.balance.BalanceReader;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.SignedTies;
import org.entente.core.measure.balance.search.FrustrationSettings;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.data.casebook.Casebook;
import org.entente.engine.result.BalancePhrases;
import org.entente.engine.result.BalanceResult;

/** The signed neighbourhood of states on a date, from a casebook. */
public final class CasebookBalance {

  private CasebookBalance() {}

  /** Whether treaties between all of these states were looked for on the date. */
  public static boolean covers(Records records, List<State> members, LocalDate date) {
    for (State a : members) {
      for (State b : members) {
        if (!a.equals(b) && !records.covers(RecordKind.TREATY, a.code(), b.code(), date)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The members among friends and foes, with the best splits of the whole network. */
  public static BalanceResult of(List<State> members, LocalDate date, Casebook casebook) {
    SignedTies ties = SignedTies.of(casebook.records(), date);
    BalanceView view =
        new BalanceReader(ties.ties()).view(members.stream().map(State::code).toList());
    List<String> inputs =
        casebook.inputs().stream()
            .map(input -> "casebook " + input.name() + ", SHA-256 " + input.sha256())
            .toList();
    return BalanceResult.of(
        view,
        new BalanceResult.Origin(
            date + " (casebook)", BalancePhrases.RULE, inputs, limits(ties, view, date)),
        FrustrationSettings.withDefaults());
  }

  private static List<String> limits(SignedTies ties, BalanceView view, LocalDate date) {
    List<String> limits = new ArrayList<>();
    int unknown = 0;
    List<String> states = ties.states();
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        unknown += ties.unknown(states.get(i), states.get(j)) ? 1 : 0;
      }
    }
    if (unknown > 0) {
      limits.add(
          unknown
              + " of the "
              + states.size() * (states.size() - 1) / 2
              + " pairs of states have no tie on record, and treaties or events between them were"
              + " not looked for in the year to "
              + date
              + ": there may be a tie");
    }
    view.members().stream()
        .filter(member -> !states.contains(member))
        .forEach(member -> limits.add(member + " has no record that counts as a tie"));
    return limits;
  }
}
