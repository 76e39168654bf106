/** Events that machines coded, counted between two states by month. */
package org.entente.data.events;
