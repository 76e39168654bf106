/**
 * Question in, result out. {@link org.entente.engine.Engine} is the entry point: the questions that
 * the commands and the explorer share are put together here and nowhere else. It knows no terminal,
 * no HTTP and no options parser.
 */
package org.entente.engine;
