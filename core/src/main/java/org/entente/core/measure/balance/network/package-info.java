/** Signed networks, their edges and splits. */
package org.entente.core.measure.balance.network;
