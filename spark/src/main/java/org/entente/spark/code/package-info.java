/** The job that codes articles into events and claims. */
package org.entente.spark.code;
