package org.entente.app.command.shared;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.state.EditDistance;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns the user's words into data sets, with a suggestion where they cannot be. */
public final class DataSetArguments {

  private final CommandLine line;
  private final Catalogue catalogue;

  public DataSetArguments(CommandLine line, Catalogue catalogue) {
    this.line = line;
    this.catalogue = catalogue;
  }

  /** The data sets of those names; all if {@code all}. */
  public List<DataSet> sets(List<String> names, boolean all) {
    if (all == !names.isEmpty()) {
      throw new ParameterException(
          line, all ? "name data sets or use --all, not both" : "name a data set, or use --all");
    }
    return all ? catalogue.all() : sets(names);
  }

  /** The data sets of those names. */
  public List<DataSet> sets(List<String> names) {
    List<DataSet> sets = new ArrayList<>();
    names.forEach(name -> sets.add(set(name)));
    return sets;
  }

  /** The data set of that name. */
  DataSet set(String name) {
    return catalogue.find(name).orElseThrow(() -> unknown("data set", name, List.of()));
  }

  /** The message for a name that neither a data set nor any of the {@code others} has. */
  public ParameterException unknown(String what, String name, List<String> others) {
    List<String> known = new ArrayList<>(catalogue.names());
    known.addAll(others);
    return new ParameterException(
        line,
        "no "
            + what
            + " is called \""
            + name
            + "\""
            + suggestion(name, known)
            + "; see: entente data list");
  }

  /** "; did you mean X?" if a name is near; otherwise nothing. */
  public static String suggestion(String word, List<String> names) {
    if (word.length() > 60) {
      return "";
    }
    return names.stream()
        .filter(name -> EditDistance.between(word, name) <= Math.max(1, name.length() / 3))
        .min(
            (a, b) -> Integer.compare(EditDistance.between(word, a), EditDistance.between(word, b)))
        .map(name -> "; did you mean " + name + "?")
        .orElseGet(
            () ->
                names.stream()
                    .filter(name -> name.contains(word) && !word.isEmpty())
                    .findFirst()
                    .map(name -> "; did you mean " + name + "?")
                    .orElse(""));
  }
}
