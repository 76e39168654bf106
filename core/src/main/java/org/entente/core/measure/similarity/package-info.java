/**
 * How alike are the preferences of two states? Agreement, S, pi, kappa, tau-b and alignment over
 * portfolios of votes or of alliance obligations, for one pair or for all pairs of many periods.
 *
 * <p>Every measure is a function of one contingency table: how often the first state is at level a
 * while the second is at level b. {@link ContingencyTable} holds one such table; {@link
 * PortfolioScorer} makes those of all pairs of states from bit sets.
 *
 * <p>Notation, used throughout: n items on which both states have a level, p_ab the share of them
 * in cell (a, b), R the largest minus the smallest level that is <em>possible</em>. Disagreement
 * D_q = sum of p_ab (|a - b| / R)^q; for q = 0, the nominal one, the share with a != b. Ek_q is
 * what D_q would be if the two were independent, each with its own margins; Ep_q if both had the
 * margins m = (p_a. + p_.a) / 2.
 */
package org.entente.core.measure.similarity;
