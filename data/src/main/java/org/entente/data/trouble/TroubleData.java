package org.entente.data.trouble;

import org.entente.core.outlook.trouble.PairFacts;
import org.entente.core.outlook.trouble.TroubleEvents;

/**
 * All that a forecast of trouble is made of.
 *
 * @param events trouble between states
 * @param facts what else is known of them
 * @param pairs allied pairs by year
 */
public record TroubleData(TroubleEvents events, PairFacts facts, AlliedPairs pairs) {}
