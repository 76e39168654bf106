/**
 * Structural balance (Heider 1946; Cartwright and Harary 1956): a triangle of two allies who
 * quarrel is under tension. Signed networks of states, how near they are to balance, and into which
 * blocs they fall.
 */
package org.entente.core.measure.balance;
