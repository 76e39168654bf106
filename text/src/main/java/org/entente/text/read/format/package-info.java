/** The formats that articles come in: HTML, feeds, JSON, tables, text, WARC. */
package org.entente.text.read.format;
