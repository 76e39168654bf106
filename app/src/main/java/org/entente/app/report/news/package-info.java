/** What articles tell: coded events, for people and for programs. */
package org.entente.app.report.news;
