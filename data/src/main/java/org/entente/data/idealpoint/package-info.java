/** Reads from a workspace what ideal points are estimated from. */
package org.entente.data.idealpoint;
