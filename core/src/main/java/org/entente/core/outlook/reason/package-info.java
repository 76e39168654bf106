/**
 * Why a forecast is what it is: sentences about values, compared with the alliances of the year.
 */
package org.entente.core.outlook.reason;
