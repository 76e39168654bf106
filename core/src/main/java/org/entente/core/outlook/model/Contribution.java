package org.entente.core.outlook.model;

import java.util.OptionalDouble;

/**
 * What one input does to a forecast, against the mean of all alliances of the same year.
 *
 * @param covariate the input, as the panel names it
 * @param value its value; empty if it is not known and the training median stood in
 * @param logOdds what it adds to the log-odds; above 0 loosens, below 0 holds together
 */
public record Contribution(String covariate, OptionalDouble value, double logOdds) {}
