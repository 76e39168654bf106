package org.entente.data.outlook.replication;

/**
 * What a condition does to the hazard of one way of ending.
 *
 * @param condition the condition
 * @param hazardRatio factor of the hazard where it holds, above 0
 * @param coefficient its logarithm
 * @param clusterError standard error of the coefficient, rows of one alliance allowed to be alike
 * @param z coefficient over standard error
 * @param p two-sided p-value of no effect
 */
public record Effect(
    Condition condition,
    double hazardRatio,
    double coefficient,
    double clusterError,
    double z,
    double p) {}
