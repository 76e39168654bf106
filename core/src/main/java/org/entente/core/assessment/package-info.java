/**
 * How well an alliance holds on a date: bed, dreams and strains of every leg and of the whole, with
 * the evidence and with what is missing.
 *
 * <p>{@link org.entente.core.assessment.Assessor} is the door. There is no overall score: the
 * reader gets a ranked, explained picture.
 */
package org.entente.core.assessment;
