package org.entente.core.measure.idealpoint;

/**
 * Where a state stood in a session.
 *
 * @param state Correlates of War number
 * @param session session of the Assembly
 * @param votes how many of its votes enter, abstentions included
 * @param estimate its ideal point, on a scale with mean 0 and mean square 1 over all of them
 * @param standardError from the observed information given the parameters of the votes
 */
public record IdealPoint(
    int state, int session, int votes, double estimate, double standardError) {}
