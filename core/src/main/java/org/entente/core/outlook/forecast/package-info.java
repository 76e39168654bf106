/**
 * Forecasts of broken obligations from the reference pack, with their base rates and suppositions.
 */
package org.entente.core.outlook.forecast;
