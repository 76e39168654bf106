/** Bounded streams and characters: byte order marks, encodings, lines. */
package org.entente.text.read.stream;
