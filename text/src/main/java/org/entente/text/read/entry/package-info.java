/** Articles as they are read: entries, their fields, and located problems. */
package org.entente.text.read.entry;
