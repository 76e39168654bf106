package org.entente.core.measure.idealpoint;

/**
 * A roll call.
 *
 * @param rcid its number
 * @param session the session of the Assembly
 * @param year the calendar year
 * @param part whether it was on an amendment or a paragraph only; false where the source does not
 *     say
 */
public record RollCall(int rcid, int session, int year, boolean part) {}
