/**
 * Signed networks of states: made from the loaded data sets with the record behind every edge, read
 * from files and written to them.
 */
package org.entente.data.network;
