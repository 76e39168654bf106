/**
 * The casebook: facts about alliances as plain CSV, one file per kind, with a citation in every
 * row.
 */
package org.entente.data.casebook;
