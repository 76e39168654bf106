/**
 * The Model Context Protocol over standard input and output: the tools that an assistant can call,
 * what they may be given, and the lines that carry them.
 */
package org.entente.app.mcp;
