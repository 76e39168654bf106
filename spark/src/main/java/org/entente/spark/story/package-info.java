/** Near-duplicate articles grouped into stories. */
package org.entente.spark.story;
