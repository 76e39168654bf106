/**
 * The field's data sets: what each is, where it comes from, how its files are read, what to cite.
 */
package org.entente.data.catalogue;
