/** Practice over years, as text, JSON and CSV. */
package org.entente.app.report.trend;
