/**
 * Published statistics over records, each named and cited. Missing input gives a missing value,
 * never a zero.
 */
package org.entente.core.measure;
