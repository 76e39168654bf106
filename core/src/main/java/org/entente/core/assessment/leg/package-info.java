/**
 * One leg of an alliance, a pair of members: what binds it, what its members do together, how alike
 * they act.
 */
package org.entente.core.assessment.leg;
