/** Who says so: claims of articles, beside the data, for people and for programs. */
package org.entente.app.report.claim;
