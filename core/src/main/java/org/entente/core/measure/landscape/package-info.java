/**
 * Landscape theory of aggregation (Axelrod and Bennett 1993): into which two sides do nations fall
 * that would rather stand with those they get on with, the more so the bigger those are?
 */
package org.entente.core.measure.landscape;
