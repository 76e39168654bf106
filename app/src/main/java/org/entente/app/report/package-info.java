/**
 * One assessment, three writers: terminal, JSON, HTML page. The writers add no number of their own.
 */
package org.entente.app.report;
