/**
 * The alliances that ATOP codes: who was in which, when, and bound to what. A table made from
 * ATOP's files ships with the program, and is read as records of treaties.
 */
package org.entente.data.alliance;
