/** Reading tables, with an address for everything that is wrong in them. */
package org.entente.data.csv;
