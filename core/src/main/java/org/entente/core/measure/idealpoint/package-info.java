/**
 * Ideal points of states: where each stood in each session of the General Assembly on the one
 * dimension that best explains its roll calls. {@link
 * org.entente.core.measure.idealpoint.VotePreparation} makes the input of the estimates from votes
 * as they were cast, {@link org.entente.core.measure.idealpoint.IdealPointEstimator} estimates.
 */
package org.entente.core.measure.idealpoint;
