/** A folder with one database: data sets are loaded into it, and tables are built from it. */
package org.entente.data.workspace;
