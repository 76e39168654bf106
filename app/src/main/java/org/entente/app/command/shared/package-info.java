/** What the commands share: the session, common options, output files and progress. */
package org.entente.app.command.shared;
