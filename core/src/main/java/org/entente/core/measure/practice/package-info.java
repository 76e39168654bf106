/** What the acts between two states say beyond their balance. */
package org.entente.core.measure.practice;
