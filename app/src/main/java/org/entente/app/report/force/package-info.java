/** The forces on an alliance, for people and for programs. */
package org.entente.app.report.force;
