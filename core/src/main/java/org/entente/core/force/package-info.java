/** The causes that the literature names, and the readings that speak to each. */
package org.entente.core.force;
