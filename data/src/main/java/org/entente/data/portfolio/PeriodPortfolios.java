package org.entente.data.portfolio;

import org.entente.core.measure.similarity.Portfolios;

/**
 * The portfolios of all states in one period.
 *
 * @param period a year, or the number of a session
 * @param portfolios the portfolios; states go by their Correlates of War numbers
 */
public record PeriodPortfolios(int period, Portfolios portfolios) {}
