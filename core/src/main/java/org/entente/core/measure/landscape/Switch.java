package org.entente.core.measure.landscape;

/**
 * What a change of side of one nation would do.
 *
 * @param nation its index
 * @param name its name
 * @param energyChange energy after minus energy before
 * @param frustrationBefore its own frustration where it stands
 * @param frustrationAfter its own frustration on the other side
 */
public record Switch(
    int nation,
    String name,
    double energyChange,
    double frustrationBefore,
    double frustrationAfter) {}
