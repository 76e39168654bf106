package org.entente.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens Spark: where {@code spark-submit} says, otherwise inside this process, on loopback. */
final class Sessions {

  private static final String LOOPBACK = "127.0.0.1";

  private Sessions() {}

  /** The session of a job. */
  static SparkSession open(String name) {
    SparkConf settings = new SparkConf();
    settings.setAppName("entente " + name);
    if (!settings.contains("spark.master")) {
      settings.setMaster("local[*]");
      settings.setIfMissing("spark.driver.bindAddress", LOOPBACK);
      settings.setIfMissing("spark.driver.host", LOOPBACK);
      settings.setIfMissing("spark.ui.enabled", "false");
      settings.setIfMissing("spark.sql.shuffle.partitions", "8");
    }
    settings.set("spark.sql.session.timeZone", "UTC");
    // Days as java.time has them; the other way needs the insides of the JDK opened.
    settings.set("spark.sql.datetime.java8API.enabled", "true");
    // Times to the nanosecond, as pandas writes them, are read as numbers.
    settings.set("spark.sql.legacy.parquet.nanosAsLong", "true");
    settings.setIfMissing("spark.sql.debug.maxToStringFields", "200");
    settings.setIfMissing("spark.sql.parquet.compression.codec", "zstd");
    return SparkSession.builder().config(settings).getOrCreate();
  }
}
