/** Pairs in an order, as text, JSON and CSV. */
package org.entente.app.report.rank;
