/**
 * How alliances end, and how likely one is to be broken: panels of alliance-years, estimators,
 * forecasts and the back-test that they are judged by.
 */
package org.entente.core.outlook;
