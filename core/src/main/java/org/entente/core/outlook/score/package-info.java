/**
 * How good were forecasts of rare events? Proper scores, order within a year, calibration, and
 * intervals that allow for rows of one alliance, or of one span of years, being alike.
 */
package org.entente.core.outlook.score;
