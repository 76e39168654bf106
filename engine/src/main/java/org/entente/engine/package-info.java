/**
 * Question in, result out: the one place where a question is put together. {@link
 * org.entente.engine.Engine} is the entry point; the commands, the explorer and the jobs on Spark
 * only translate to and from it. It knows no terminal, no HTTP and no options parser.
 */
package org.entente.engine;
