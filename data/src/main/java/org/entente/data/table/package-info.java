/**
 * The table builder: dyad-years and state-years with columns from the data sets, and a codebook.
 */
package org.entente.data.table;
