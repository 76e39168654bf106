package org.entente.spark;

import org.apache.spark.sql.SparkSession;

/** One Spark for all tests: starting it takes longer than any of them. */
public final class LocalSpark {

  private static final SparkSession SESSION = open();

  private LocalSpark() {}

  private static SparkSession open() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.sql.shuffle.partitions", "3");
    return Sessions.open("tests");
  }

  public static SparkSession session() {
    return SESSION;
  }
}
