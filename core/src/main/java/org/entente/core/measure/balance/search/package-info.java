/** The search for the frustration index: reductions, bounds and exact enumeration. */
package org.entente.core.measure.balance.search;
