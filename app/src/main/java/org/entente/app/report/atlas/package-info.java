/** The atlas: every brief as a static site. */
package org.entente.app.report.atlas;
