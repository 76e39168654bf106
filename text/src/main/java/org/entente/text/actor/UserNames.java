package org.entente.text.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.actor.ActorName.Kind;
import org.entente.text.table.Tables;

/**
 * Reads the names that a user adds, one line each: {@code code|names|first year|last
 * year|kind|sector}. Several names are separated by semicolons; columns after the names may be
 * empty or left out. Lines that begin with # are comments. Add the names with {@link
 * ActorDictionary#with(java.util.Collection)}.
 */
public final class UserNames {

  /** The codes that the program's own names have. */
  private static final Set<String> CODES =
      StandardNames.all().stream().map(name -> name.actor().code()).collect(Collectors.toSet());

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
    String code = row[0].strip();
    if (!CODES.contains(code)) {
      throw wrong(
          number,
          line,
          "\"" + code + "\" is no code of a state (such as JPN), nor IGO, NGO or IMG");
    }
    if (Tables.values(row, 1).isEmpty()) {
      throw wrong(number, line, "it has no name");
    }
    Years years = years(number, line, row);
    Kind kind = constant(number, line, Kind.class, row[4], Kind.ORGANISATION);
    Sector sector = constant(number, line, Sector.class, row[5], Sector.WHOLE);
    Actor actor = new Actor(code, sector);
    return Tables.values(row, 1).stream().map(n -> ActorName.of(n, actor, kind, years)).toList();
  }

  private static Years years(int number, String line, String[] row) {
    try {
      Years years = Years.parse(row[2], row[3]);
      if (years.first() > years.last()) {
        throw wrong(
            number,
            line,
            "its first year, " + row[2].strip() + ", is after its last, " + row[3].strip());
      }
      return years;
    } catch (NumberFormatException e) {
      throw wrong(number, line, "a year is no number");
    }
  }

  private static <E extends Enum<E>> E constant(
      int number, String line, Class<E> type, String word, E usual) {
    if (word.isBlank()) {
      return usual;
    }
    try {
      return Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong(
          number,
          line,
          "\""
              + word.strip()
              + "\" is none of "
              + Arrays.stream(type.getEnumConstants())
                  .map(c -> c.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static IllegalArgumentException wrong(int number, String line, String why) {
    return new IllegalArgumentException(
        "line "
            + number
            + ": cannot read \""
            + line
            + "\": "
            + why
            + "; expected: code|names|from|to|kind|sector");
  }
}
