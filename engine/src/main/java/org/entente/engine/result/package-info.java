/** Results of the engine, ready for a face to print. */
package org.entente.engine.result;
