package org.entente.core.assessment.strain;

import java.util.List;
import org.entente.core.measure.Reading;
import org.entente.core.record.Dispute;
import org.entente.core.record.Event;
import org.entente.core.state.State;

/**
 * An outside state with which members are at odds, and how each member gets on with it.
 *
 * @param state the outside state
 * @param reasons why it counts as at odds, in plain words
 * @param disputes open disputes of members with it
 * @param acts the events that the reasons count, oldest first
 * @param year net cooperation of each member with it over the last year, with the year before; in
 *     the order of the members
 * @param quarter the same over the last three months, with the three before
 */
public record OutsideView(
    State state,
    List<String> reasons,
    List<Dispute> disputes,
    List<Event> acts,
    List<Reading> year,
    List<Reading> quarter) {}
