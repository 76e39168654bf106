package org.entente.core.state;

import java.time.LocalDate;

/**
 * One state carrying on from another.
 *
 * @param code the successor's code
 * @param on the day of the handover
 */
public record Succession(String code, LocalDate on) {}
