/** Signed networks as files: CSV, GraphML and GEXF. */
package org.entente.data.network.file;
