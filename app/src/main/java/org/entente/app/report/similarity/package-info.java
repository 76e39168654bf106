/** The similarity of pairs of states over time, as text, JSON, a chart and a page. */
package org.entente.app.report.similarity;
