/** The brief: the answer first, as text, JSON and the top of a page. */
package org.entente.app.report.brief;
