/** Commands that read news: events, claims and voices. */
package org.entente.app.command.news;
