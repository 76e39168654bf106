/**
 * Jobs on Apache Spark for archives that outgrow one machine. Each is a thin wrapper: what is
 * coded, counted and compared is done by the classes of the other modules.
 */
package org.entente.spark;
