/** What changed between two dates, as text, JSON and an Atom feed. */
package org.entente.app.report.changes;
