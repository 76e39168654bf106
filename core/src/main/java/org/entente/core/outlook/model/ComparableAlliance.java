package org.entente.core.outlook.model;

import org.entente.core.outlook.Snapshot;

/**
 * A past alliance in a like position.
 *
 * @param snapshot which and when, and what became of it
 * @param distance root of the sum of squared differences of the inputs' parts of the log-odds; 0 is
 *     the same position
 */
public record ComparableAlliance(Snapshot snapshot, double distance) {}
