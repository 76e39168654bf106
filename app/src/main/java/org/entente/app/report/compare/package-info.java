/** Comparisons and what-ifs as text, JSON and a page. */
package org.entente.app.report.compare;
