/** Commands that look before they read: trends, rankings and changes. */
package org.entente.app.command.brief;
