/** Unpacks fetched archives within bounds. */
package org.entente.data.fetch.unpack;
