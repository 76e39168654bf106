package org.entente.core.assessment.strain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.core.record.Crisis;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Term;
import org.entente.core.state.State;

/**
 * Who leads a member on the date, and how firmly.
 *
 * @param state the member
 * @param leader the effective leader; empty if not on record
 * @param term the term that runs; empty if no scheduled end is on record
 * @param daysLeft days from the date to the scheduled end; negative if that has passed
 * @param crises crises that are open, or ended within the year before, newest first
 */
public record LeaderView(
    State state,
    Optional<LeaderSpell> leader,
    Optional<Term> term,
    OptionalLong daysLeft,
    List<Crisis> crises) {}
