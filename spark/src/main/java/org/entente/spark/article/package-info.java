/** Articles as Spark reads them. */
package org.entente.spark.article;
