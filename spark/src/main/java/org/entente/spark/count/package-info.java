/** The job that counts coded events by dyad and month. */
package org.entente.spark.count;
