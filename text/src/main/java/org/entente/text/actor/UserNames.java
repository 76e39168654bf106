package org.entente.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.text.actor.ActorName.Kind;
import org.entente.text.table.Tables;

/**
 * Reads the names that a user adds, one line each: {@code code|names|first year|last
 * year|kind|sector}. Several names are separated by semicolons; columns after the names may be
 * empty or left out. Lines that begin with # are comments. Add the names with {@link
 * ActorDictionary#with(java.util.Collection)}.
 */
public final class UserNames {
  private UserNames() {}

  /**
   * The names of a table. Without a kind a name is an organisation; without a sector it is the
   * whole.
   *
   * @throws IllegalArgumentException if a line cannot be read; the message has its number and text
   */
  public static List<ActorName> parse(List<String> lines) {
    List<ActorName> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        names.addAll(row(i + 1, line));
      }
    }
    return List.copyOf(names);
  }

  private static List<ActorName> row(int number, String line) {
    String[] row = (line + "||||||").split("\\|", -1);
    try {
      String kind = row[4].isBlank() ? Kind.ORGANISATION.name() : row[4].strip();
      String sector = row[5].isBlank() ? Sector.WHOLE.name() : row[5].strip();
      Actor actor = new Actor(row[0].strip(), Sector.valueOf(sector.toUpperCase(Locale.ROOT)));
      Kind of = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
      Years years = Years.parse(row[2], row[3]);
      return Tables.values(row, 1).stream().map(n -> ActorName.of(n, actor, of, years)).toList();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line "
              + number
              + ": cannot read \""
              + line
              + "\"; expected: code|names|from|to|kind|sector",
          e);
    }
  }
}
