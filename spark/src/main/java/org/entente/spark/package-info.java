/**
 * Jobs for Apache Spark: thin wrappers around the classes of the library, over archives that
 * outgrow one machine.
 */
package org.entente.spark;
