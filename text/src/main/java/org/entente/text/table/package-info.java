/** Tables of words and rules that come with the program. */
package org.entente.text.table;
