package org.entente.core.state;

import org.entente.core.time.Span;

/**
 * One spell of a state in one list of the members of the international system.
 *
 * @param system whose list
 * @param number the state's number in that list during the spell
 * @param code the state's code in this registry
 * @param span when
 */
public record Membership(SystemList system, int number, String code, Span span) {}
