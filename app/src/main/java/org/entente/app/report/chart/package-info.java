/**
 * The geometry of the report's charts. The templates draw it as plain SVG, so that a page needs no
 * script, prints, and follows the reader's choice of light or dark.
 */
package org.entente.app.report.chart;
