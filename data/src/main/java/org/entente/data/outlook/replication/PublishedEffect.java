package org.entente.data.outlook.replication;

import org.entente.core.outlook.Ending;

/**
 * A hazard ratio from elsewhere, as it was printed.
 *
 * @param ending the way of ending
 * @param condition the condition
 * @param hazardRatio the ratio
 * @param p its p-value in words, such as "&lt;.001"
 */
public record PublishedEffect(Ending ending, Condition condition, double hazardRatio, String p) {}
