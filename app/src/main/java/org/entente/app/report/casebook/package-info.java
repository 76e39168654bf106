/** Pages on what a casebook holds. */
package org.entente.app.report.casebook;
