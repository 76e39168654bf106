/** What all reports share: text pages, phrases, JSON, HTML pages. */
package org.entente.app.report.format;
