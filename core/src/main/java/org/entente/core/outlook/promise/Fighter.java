package org.entente.core.outlook.promise;

import java.util.Optional;

/**
 * A state in a war.
 *
 * @param state Correlates of War number
 * @param side 1 or 2; the first one of a state that changed sides
 * @param firstYear its first year in the war
 * @param lastYear its last year in the war
 * @param original whether it fought from the first year of the war on
 * @param began whether its side began the war; empty in wars for which that is not coded
 */
public record Fighter(
    int state, int side, int firstYear, int lastYear, boolean original, Optional<Boolean> began) {}
