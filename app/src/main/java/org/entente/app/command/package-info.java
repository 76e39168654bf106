/**
 * The commands: fields for the words of the user, and {@code call()} in three steps: load, compute,
 * write.
 */
package org.entente.app.command;
