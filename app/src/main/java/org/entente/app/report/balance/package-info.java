/** What {@code entente balance} shows: text, JSON and pages of one model. */
package org.entente.app.report.balance;
