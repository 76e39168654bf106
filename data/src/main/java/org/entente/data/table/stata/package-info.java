/** Stata files of format 118: variables, types, labels, missing values and the file itself. */
package org.entente.data.table.stata;
