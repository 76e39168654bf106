package org.entente.data.table.stata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of variables as Stata allows them: 1 to 32 letters, digits and underscores, not beginning
 * with a digit, none of Stata's own words, and no name twice.
 */
public final class StataNames {

  private static final int LONGEST = 32;

  /** Words that Stata keeps for itself ([U] 11.3, Naming conventions). */
  private static final Set<String> RESERVED =
      Set.of(
          "_all", "_b", "byte", "_coef", "_cons", "double", "float", "if", "in", "int", "long",
          "_n", "_N", "_pi", "_pred", "_rc", "_skip", "strL", "using", "with");

  private StataNames() {}

  /**
   * A name for each column, in the same order. A name that Stata allows stays as it is; in others
   * each other character becomes an underscore, and what is too long is cut. Of columns that would
   * then have the same name the later ones get a number at the end.
   */
  public static List<String> of(List<String> columns) {
    Set<String> taken = new HashSet<>();
    columns.stream().filter(StataNames::isAllowed).forEach(taken::add);
    Set<String> kept = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      if (isAllowed(column) && kept.add(column)) {
        names.add(column);
      } else {
        String name = unused(allowed(column), taken);
        taken.add(name);
        names.add(name);
      }
    }
    return names;
  }

  private static String unused(String name, Set<String> taken) {
    String candidate = name;
    for (int number = 2; taken.contains(candidate); number++) {
      String ending = "_" + number;
      candidate = cut(name, LONGEST - ending.length()) + ending;
    }
    return candidate;
  }

  private static boolean isAllowed(String name) {
    return name.equals(allowed(name));
  }

  private static String allowed(String column) {
    StringBuilder name = new StringBuilder();
    column.codePoints().forEach(c -> name.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
    boolean begins = !column.isEmpty() && !Character.isDigit(column.codePointAt(0));
    String cut = cut(begins ? name.toString() : "_" + name, LONGEST);
    boolean reserved = RESERVED.contains(cut) || cut.matches("str\\d+");
    return reserved ? cut(cut, LONGEST - 1) + "_" : cut;
  }

  private static String cut(String text, int characters) {
    return text.codePointCount(0, text.length()) <= characters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, characters));
  }
}
