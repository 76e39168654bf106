/** Commands that write tables: dyads, states, SQL and citations. */
package org.entente.app.command.table;
