/** Many what-ifs at once, ranked by what they move. */
package org.entente.app.report.sweep;
