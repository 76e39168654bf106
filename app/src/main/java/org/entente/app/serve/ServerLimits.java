package org.entente.app.serve;

/** How much a request may ask for. */
final class ServerLimits {

  /** Bytes of an article that is dropped on a page. */
  static final int ARTICLE_BYTES = 2_000_000;

  /** Characters of an address. */
  static final int ADDRESS = 8_000;

  /** Bytes of answers kept. */
  static final long KEPT = 64_000_000L;

  /** Requests at work at once; most of them send what is kept, or wait for their turn. */
  static final int WORKERS = 256;

  /** Answers that are made at once. */
  static final int MAKERS = Math.max(2, Runtime.getRuntime().availableProcessors());

  /** Articles that are read at once: all cores but one, which is left to the pages. */
  static final int READERS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

  /** Articles that wait to be read; one more is turned away. */
  static final int ARTICLES_WAITING = 16;

  /** Seconds within which an article must be read, waiting included. */
  static final int ARTICLE_SECONDS = 120;

  /** Requests that wait for a worker; one more is turned away. */
  static final int WAITING = 1_000;

  /** Seconds in which a request must have come in whole. */
  static final int REQUEST_SECONDS = 10;

  /** Seconds in which an answer must be out. */
  static final int ANSWER_SECONDS = 300;

  /** Connections at once. */
  static final int CONNECTIONS = 1_000;

  private ServerLimits() {}

  /**
   * Sets the bounds that the server of the JDK reads once, from properties of the process, unless
   * they are set. It must come before the first server of the process.
   */
  static void set() {
    set("sun.net.httpserver.nodelay", "true");
    set("sun.net.httpserver.maxReqTime", "" + REQUEST_SECONDS);
    set("sun.net.httpserver.maxRspTime", "" + ANSWER_SECONDS);
    set("sun.net.httpserver.maxReqHeaders", "64");
    set("sun.net.httpserver.maxReqHeaderSize", "32768");
    set("sun.net.httpserver.maxIdleConnections", "" + CONNECTIONS);
    set("jdk.httpserver.maxConnections", "" + CONNECTIONS);
  }

  private static void set(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }
}
