package org.entente.core.whatif;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.ReferencePack;

/**
 * What supposed changes do to the inputs of the outlook model.
 *
 * <p>The model reads year-ends of data sets, so only changes that such a data set would have
 * recorded move it: a militarized clash, an obligation ended, a treaty signed. It has no input for
 * tariffs, warming, quarrels without arms, crises, or a change of leader as such (only for a change
 * of the coalition behind the leader of an autocracy, which a new leader need not bring). Where an
 * input is that of the member with most, the change is counted in full, which is the most that it
 * can do.
 */
final class ChangedInputs {

  private final ReferencePack pack;
  private final AllianceYear row;
  private final Set<String> pair;
  private final Map<String, Double> changed = new TreeMap<>();

  private ChangedInputs(ReferencePack pack, AllianceYear row) {
    this.pack = pack;
    this.row = row;
    this.pair = Set.of(row.a(), row.b());
  }

  /** New values by the names of inputs; empty if no input moves. */
  static Map<String, Double> of(ReferencePack pack, AllianceYear row, List<Change> changes) {
    ChangedInputs inputs = new ChangedInputs(pack, row);
    changes.forEach(inputs::take);
    return Map.copyOf(inputs.changed);
  }

  /** Whether the model has an input for changes of this form. */
  static boolean reads(Form form) {
    return form == Form.CLASH || form == Form.END_TREATY || form == Form.SIGN_TREATY;
  }

  private void take(Change change) {
    if (change instanceof Clash clash) {
      clash(clash.actor().code(), clash.target().code());
    } else if (change instanceof ObligationsEnd end) {
      if (pair.contains(end.first().code()) && !pair.contains(end.second().code())) {
        add("viol20", 1);
        add("nally", -1);
      }
    } else if (change instanceof TreatySigned signed) {
      if (signed.members().stream().anyMatch(state -> pair.contains(state.code()))) {
        add("newal1", 1);
        add("nally", 1);
      }
    }
  }

  private void clash(String actor, String target) {
    boolean first = pair.contains(actor);
    boolean second = pair.contains(target);
    if (first && second) {
      set("dmid1", 1);
      set("dmid5", 1);
    } else if (first || second) {
      String member = first ? actor : target;
      String outsider = first ? target : actor;
      String other = row.a().equals(member) ? row.b() : row.a();
      if (allied(other, outsider)) {
        add("imbal", 1);
      }
    }
  }

  private boolean allied(String a, String b) {
    return pack.years().stream().anyMatch(r -> r.year() == row.year() && r.joins(a, b));
  }

  private OptionalDouble value(String input) {
    Double before = changed.get(input);
    return before != null
        ? OptionalDouble.of(before)
        : row.values().get(pack.inputs().indexOf(input));
  }

  private void set(String input, double value) {
    changed.put(input, value);
  }

  /** An input that is not known stays so. */
  private void add(String input, double more) {
    OptionalDouble before = value(input);
    if (before.isPresent()) {
      set(input, Math.max(0, before.getAsDouble() + more));
    }
  }
}
