/** Builds what is shipped: the folder of the program and its archives. */
package org.entente.dist;
