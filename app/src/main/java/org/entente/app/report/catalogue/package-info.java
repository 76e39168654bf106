/** The catalogue of data sets as text. */
package org.entente.app.report.catalogue;
