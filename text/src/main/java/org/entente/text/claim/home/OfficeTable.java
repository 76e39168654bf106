package org.entente.text.claim.home;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.text.table.Tables;

/** What an office is for, and which states have such an office. */
final class OfficeTable {

  private static final List<Field> FIELDS = new ArrayList<>();
  private static final List<Limit> LIMITS = new ArrayList<>();

  static {
    for (String[] row : Tables.read(OfficeTable.class, "fields.psv")) {
      FIELDS.add(new Field(row[0], Tables.values(row, 1)));
    }
    for (String[] row : Tables.read(OfficeTable.class, "offices.psv")) {
      LIMITS.add(
          new Limit(
              row[0].equals("only"), Tables.values(row, 1), new HashSet<>(Tables.values(row, 2))));
    }
  }

  private OfficeTable() {}

  private record Field(String name, List<String> words) {}

  private record Limit(boolean only, List<String> words, Set<String> states) {}

  /** The field of an office, such as "foreign" or "party"; empty if the words name no office. */
  static Optional<String> field(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return FIELDS.stream()
        .filter(field -> HomeWords.isAnyIn(field.words(), lower))
        .map(Field::name)
        .findFirst();
  }

  /** Whether a state can have an office of this name: the United States have no ministry. */
  static boolean canHave(String state, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return LIMITS.stream()
        .filter(limit -> HomeWords.isAnyIn(limit.words(), lower))
        .allMatch(limit -> limit.only() == limit.states().contains(state));
  }

  /** Whether words are no more than a rank, or nothing: every army has colonels. */
  static boolean isRank(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (!word.isEmpty() && !HomeWords.RANK.has(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether few states have an office of this name, so that the name tells them apart. */
  static boolean isRare(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return LIMITS.stream()
        .anyMatch(limit -> limit.only() && HomeWords.isAnyIn(limit.words(), lower));
  }
}
