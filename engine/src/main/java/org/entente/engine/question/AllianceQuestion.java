package org.entente.engine.question;

import java.util.Optional;

/**
 * Which alliances are there?
 *
 * @param on the date on which they are in force, as YYYY-MM-DD; empty for any
 * @param member a member, by a name, code or number; empty for any
 * @param words a name, an alias, a number ({@code atop:3375}) or some words of these; empty for all
 */
public record AllianceQuestion(
    Optional<String> on, Optional<String> member, Optional<String> words) {}
