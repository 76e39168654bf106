package org.entente.core.assessment;

import java.util.List;
import org.entente.core.assessment.leg.Bed;
import org.entente.core.assessment.leg.Dreams;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.strain.Strain;

/**
 * Bed, dreams and strains of one leg.
 *
 * @param leg the pair
 * @param bed what binds it
 * @param dreams how similarly the two treat outsiders
 * @param strains what pulls at it, nearest in time first
 */
public record LegAssessment(Leg leg, Bed bed, Dreams dreams, List<Strain> strains) {}
