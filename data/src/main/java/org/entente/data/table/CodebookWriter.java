package org.entente.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;

/** Says of each column of a table what it is. */
final class CodebookWriter {

  private final TableRequest request;
  private final Variables variables;
  private final Catalogue catalogue;
  private final Inputs inputs;
  private final ColumnSql columns;

  CodebookWriter(TableRequest request, Variables variables, Catalogue catalogue, Inputs inputs) {
    this.request = request;
    this.variables = variables;
    this.catalogue = catalogue;
    this.inputs = inputs;
    this.columns = new ColumnSql(request, variables, inputs);
  }

  /** One entry for each column, in order. */
  List<CodebookEntry> entries() {
    List<CodebookEntry> entries = new ArrayList<>();
    boolean dyad = request.unit().isDyad();
    for (StateCode code : request.codes()) {
      for (int side = dyad ? 1 : 0; side <= (dyad ? 2 : 0); side++) {
        entries.add(identifier(code.column(side), code.type(), code.definition() + which(side)));
      }
    }
    entries.add(identifier("year", "INTEGER", "Calendar year"));
    for (Variable variable : request.variables()) {
      List<String> names = columns.outputs(variable);
      for (int i = 0; i < names.size(); i++) {
        entries.add(entry(names.get(i), variable, names.size() == 1 ? 0 : i + 1));
      }
    }
    return entries;
  }

  private CodebookEntry identifier(String column, String type, String definition) {
    String rows =
        "members of the "
            + request.system()
            + " list on any day of the year"
            + (request.unit().isDyad() ? ", both on a common day" : "");
    return new CodebookEntry(
        column, type, definition, "", rows, request.from() + "-" + request.to(), "");
  }

  private CodebookEntry entry(String column, Variable variable, int side) {
    VariableSource source = variables.sourceOf(variable);
    boolean higher = request.unit() == Unit.DYAD_YEAR && source.level() == Level.DIRECTED_DYAD_YEAR;
    return new CodebookEntry(
        column,
        variable.type().sql(),
        variable.definition() + which(side) + (higher ? "; the higher of the two directions" : ""),
        variable.unit().orElse(""),
        source.allDatasets().stream().map(this::release).collect(Collectors.joining("; ")),
        source.firstYear() + "-" + source.lastYear(),
        variable
            .absent()
            .filter(a -> inputs.isWhole(source))
            .map(String::valueOf)
            .orElse("missing"),
        variable.labels(),
        side > 0 ? List.of(side) : request.unit().isDyad() ? List.of(1, 2) : List.of(1));
  }

  private static String which(int side) {
    return switch (side) {
      case 1 -> ", first state";
      case 2 -> ", second state";
      default -> "";
    };
  }

  private String release(String name) {
    DataSet set =
        catalogue
            .find(name)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        String.format(Locale.ROOT, "there is no data set %s", name)));
    return set.title() + " " + set.release() + inputs.note(name);
  }
}
