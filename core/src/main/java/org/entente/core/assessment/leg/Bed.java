package org.entente.core.assessment.leg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.measure.Reading;
import org.entente.core.record.Event;
import org.entente.core.record.QuadClass;
import org.entente.core.state.State;

/**
 * What two states have bound themselves to, and do together.
 *
 * @param tie the strongest bond
 * @param commonAllies states with which both have a defence pact
 * @param commonAllyPacts the defence pacts of each of the two with these
 * @param obligations treaties in force that hold an alliance obligation
 * @param arrangements other agreements and arrangements in force
 * @param practice net cooperation over the last year, with the year before
 * @param counts events of the last year by class; empty if events were not looked for
 * @param recent the newest events of cooperation, newest first
 */
public record Bed(
    Tie tie,
    List<State> commonAllies,
    List<Commitment> commonAllyPacts,
    List<Commitment> obligations,
    List<Commitment> arrangements,
    Reading practice,
    Optional<Map<QuadClass, Integer>> counts,
    List<Event> recent) {}
