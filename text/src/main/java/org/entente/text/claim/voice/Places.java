package org.entente.text.claim.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;
import org.entente.text.table.Tables;

/** What tables say of outlets, institutions and the words of an office. */
public final class Places {

  private static final Map<String, String> OUTLETS = new HashMap<>();
  private static final Map<String, String> NAMED_OUTLETS = new HashMap<>();
  private static final NameTable<Institution> INSTITUTIONS = new NameTable<>();
  private static final NameTable<String> CITIES = new NameTable<>();
  private static final List<Row> WORDS = new ArrayList<>();

  static {
    for (String[] row : Tables.read(Places.class, "cities.psv")) {
      Tables.values(row, 1).forEach(name -> CITIES.add(name, row[0]));
    }
    for (String[] row : Tables.read(Places.class, "outlets.psv")) {
      for (String name : Tables.values(row, 1)) {
        OUTLETS.putIfAbsent(plain(name), row[0]);
        NAMED_OUTLETS.putIfAbsent(bare(name), row[0]);
      }
    }
    for (String[] row : Tables.read(Places.class, "institutions.psv")) {
      Institution place = new Institution(row[0], Capacity.valueOf(row[1]));
      Tables.values(row, 2).forEach(name -> INSTITUTIONS.add(name, place));
    }
    for (String[] row : Tables.read(Places.class, "capacities.psv")) {
      WORDS.add(new Row(Capacity.valueOf(row[0]), Tables.values(row, 1)));
    }
  }

  /** "deputy minister": the word says nothing of a parliament. */
  private static final Pattern DEPUTY_OF =
      Pattern.compile("\\bdeputy (?=\\p{L})(?!(?:of|for|from|in|at|with|and|who)\\b)");

  private Places() {}

  private record Row(Capacity capacity, List<String> words) {}

  /**
   * An institution whose name does not say where it is.
   *
   * @param country ISO 3166 alpha-3 code
   * @param capacity in what capacity its people speak
   */
  public record Institution(String country, Capacity capacity) {}

  /**
   * The country of an outlet that running text names: "the Economist", not "the economist"; empty
   * if it is not in the table.
   */
  static Optional<String> countryOfNamedOutlet(String words) {
    return Optional.ofNullable(NAMED_OUTLETS.get(bare(words)));
  }

  private static String bare(String name) {
    return name.strip().replaceFirst("^[Tt]he ", "");
  }

  /** The country of a newspaper, an agency or a broadcaster; empty if it is not in the table. */
  public static Optional<String> countryOfOutlet(String name) {
    return Optional.ofNullable(OUTLETS.get(plain(name)));
  }

  private static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** The institution that words name; of several, the one with the longest name. */
  public static Optional<Institution> institution(String words) {
    return INSTITUTIONS.longest(words).map(NameTable.Named::meaning);
  }

  /** The name of the institution that words name; of several, the longest. */
  public static Optional<String> nameOfInstitution(String words) {
    return INSTITUTIONS.longest(words).map(NameTable.Named::name);
  }

  /** The institution whose name in some words covers an offset. */
  static Optional<NameTable.Named<Institution>> institutionAt(String words, int offset) {
    return INSTITUTIONS.in(words).stream()
        .filter(name -> name.at() <= offset && offset < name.end())
        .findFirst();
  }

  /** The country of the first city or region of the table that words name. */
  public static Optional<String> countryOfCity(String words) {
    return CITIES.in(words).stream().map(NameTable.Named::meaning).findFirst();
  }

  /** The capacity that the words of a title or an office give; the first that matches a row. */
  public static Optional<Capacity> capacity(String words) {
    String lower = DEPUTY_OF.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    for (Row row : WORDS) {
      for (String word : row.words()) {
        if (holds(lower, word) || holds(lower, word + "s")) {
          return Optional.of(row.capacity());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether words hold others, whole. */
  private static boolean holds(String words, String part) {
    int at = words.indexOf(part);
    while (at >= 0) {
      int end = at + part.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
      boolean ends = end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = words.indexOf(part, at + 1);
    }
    return false;
  }
}
