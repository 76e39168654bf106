/**
 * Forecasting the past as if it were the future: at each origin a recipe learns from what was known
 * then, and is scored on what came after.
 */
package org.entente.core.outlook.backtest;
