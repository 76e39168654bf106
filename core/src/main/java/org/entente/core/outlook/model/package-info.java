/**
 * The outlook model: how likely an alliance is to be violated or abrogated within one or five
 * years, which inputs moved the forecast, and which past alliances were most alike.
 */
package org.entente.core.outlook.model;
