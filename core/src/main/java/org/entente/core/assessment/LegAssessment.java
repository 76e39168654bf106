package org.entente.core.assessment;

import java.util.List;

/**
 * Bed, dreams and strains of one leg.
 *
 * @param leg the pair
 * @param bed what binds it
 * @param dreams how alike the two treat outsiders
 * @param strains what pulls at it, nearest in time first
 */
public record LegAssessment(Leg leg, Bed bed, Dreams dreams, List<Strain> strains) {}
