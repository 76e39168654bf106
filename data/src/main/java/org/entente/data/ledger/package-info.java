/** What was found in articles, kept in the workspace with where it was read. */
package org.entente.data.ledger;
