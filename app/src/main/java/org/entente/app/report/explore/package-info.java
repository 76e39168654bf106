/** What the pages of the explorer show around the parts of the static report. */
package org.entente.app.report.explore;
