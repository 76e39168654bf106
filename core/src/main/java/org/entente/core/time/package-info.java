/**
 * Days and stretches of days. Dates are calendar dates without a time zone, as the documents bear
 * them.
 */
package org.entente.core.time;
