/** The state registry as plain tables, and their reader. */
package org.entente.data.states;
