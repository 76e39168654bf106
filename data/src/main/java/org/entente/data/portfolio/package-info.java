/** Portfolios of votes and of alliance obligations, read from the database of a workspace. */
package org.entente.data.portfolio;
