package org.entente.text.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.text.table.Tables;

/** Tells which part of a society a common noun names: "troops" are MIL. */
public final class Roles {
  private static final Map<String, Sector> SECTORS = read();

  private Roles() {}

  /** The sector that a lemma names; empty if it names no people. */
  public static Optional<Sector> of(String lemma) {
    return Optional.ofNullable(SECTORS.get(lemma));
  }

  private static Map<String, Sector> read() {
    Map<String, Sector> sectors = new HashMap<>();
    for (String[] row : Tables.read(Roles.class, "roles.psv")) {
      for (String noun : Tables.values(row, 1)) {
        sectors.putIfAbsent(noun, Sector.valueOf(row[0]));
      }
    }
    return Map.copyOf(sectors);
  }
}
