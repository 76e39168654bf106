/** Input and output files of the jobs, and their problems. */
package org.entente.spark.output;
