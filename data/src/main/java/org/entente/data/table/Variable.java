package org.entente.data.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.data.catalogue.ColumnType;

/**
 * A column of the table builder.
 *
 * @param name its name; a state's side is added where it describes one state of a dyad
 * @param type what its cells are
 * @param unit what a number counts
 * @param definition what it says
 * @param absent its value in a row that its source does not have inside its years; empty if that is
 *     missing
 * @param needs names of the columns that it is computed from
 * @param value for a derived column the SQL expression over those; empty otherwise
 * @param labels what its whole numbers stand for; empty if they are no codes
 */
public record Variable(
    String name,
    ColumnType type,
    Optional<String> unit,
    String definition,
    Optional<Integer> absent,
    List<String> needs,
    Optional<String> value,
    Map<Integer, String> labels) {

  /** Fills in what a description leaves out. */
  public Variable {
    unit = unit == null ? Optional.empty() : unit;
    absent = absent == null ? Optional.empty() : absent;
    needs = needs == null ? List.of() : List.copyOf(needs);
    value = value == null ? Optional.empty() : value;
    labels = labels == null ? Map.of() : Map.copyOf(labels);
  }

  /** Its name for one side of a dyad: {@code cinc1}, but {@code polity2_1}. */
  public String side(int side) {
    return Character.isDigit(name.charAt(name.length() - 1)) ? name + "_" + side : name + side;
  }
}
