/** Commands that list, load and check data sets. */
package org.entente.app.command.data;
