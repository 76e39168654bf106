/** Events between states over time, for people and for programs. */
package org.entente.app.report.events;
