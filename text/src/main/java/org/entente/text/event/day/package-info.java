/** The day on which something happened, from the words of a sentence. */
package org.entente.text.event.day;
