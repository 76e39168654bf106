/** Where the engine takes its records from: the bundled data, a workspace, articles. */
package org.entente.engine.source;
