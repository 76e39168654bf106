/** The outlook and its back-test as text, JSON, tables and pages. */
package org.entente.app.report.outlook;
