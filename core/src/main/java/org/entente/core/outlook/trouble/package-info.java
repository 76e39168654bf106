/**
 * Will two allied states have serious trouble with each other within one year, or within three?
 * Events, inputs, models and a back-test; nothing later than the year asked for is used.
 */
package org.entente.core.outlook.trouble;
