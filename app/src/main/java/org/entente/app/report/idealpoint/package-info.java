/** Ideal points as a page. */
package org.entente.app.report.idealpoint;
