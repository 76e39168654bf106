/** Commands for outlooks, their back-tests and the reference pack. */
package org.entente.app.command.outlook;
