/** What {@code entente outlook} and its subcommands show: text, JSON and pages of one model. */
package org.entente.app.report.outlook;
