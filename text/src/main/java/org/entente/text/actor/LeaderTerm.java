package org.entente.text.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A leader's time in office, from a list of leaders.
 *
 * @param code of the state
 * @param name as listed: "Hipolito Mejia", "Roosevelt, F.", "G.W. Bush" or a last name alone
 * @param to the last day; empty while in office
 */
public record LeaderTerm(String code, String name, LocalDate from, Optional<LocalDate> to) {

  /** The years of the term. */
  Years years() {
    return Years.dated(from, to);
  }

  /** The name as texts write it, without initials; only the last name if no other is known. */
  String fullName() {
    String[] parts = name.replaceAll("\\(.*\\)", "").split(",", 2);
    String first = parts.length > 1 ? parts[1].strip() : "";
    String full = first.isEmpty() || first.length() <= 2 ? parts[0] : first + " " + parts[0];
    return full.replaceAll("\\b(\\p{Lu}\\.\\s*)+", "").strip();
  }
}
