/** An assessment as text, JSON and a page. */
package org.entente.app.report.assessment;
