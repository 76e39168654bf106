/** A system of alliances as text, JSON and a page. */
package org.entente.app.report.system;
