/** The main text of a web page, and what the page says of itself. */
package org.entente.text.read.page;
