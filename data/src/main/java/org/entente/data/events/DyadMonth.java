package org.entente.data.events;

import java.time.YearMonth;
import java.util.OptionalDouble;

/**
 * The events between two states in a month, by one source. A month without events has none of
 * these: whether it was quiet or not looked at is not for the counts to say.
 *
 * @param a ISO 3166 alpha-3 code of the state that comes first in the alphabet
 * @param b code of the other
 * @param counts events in either direction
 * @param warming net cooperation of the twelve months that end with this one, minus that of the
 *     twelve before, -2 to 2; empty if either year has fewer than {@link DyadSeries#FEWEST_EVENTS}
 */
public record DyadMonth(
    EventSource source,
    String a,
    String b,
    YearMonth month,
    EventCounts counts,
    OptionalDouble warming) {}
