package org.entente.data.fetch;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How patient and how trusting a {@link Fetcher} is.
 *
 * @param connectTimeout longest time to connect
 * @param stallTimeout longest time without a byte, be it of the answer's head or of its body
 * @param mostAttempts how often one call tries, at least 1
 * @param pause time between two attempts
 * @param mostBytes size of the largest file that is fetched, in bytes, at least 1
 * @param mostRedirects how many redirects in a row are followed; 0 for none
 * @param userAgent what the program calls itself, in printable ASCII
 */
public record FetchSettings(
    Duration connectTimeout,
    Duration stallTimeout,
    int mostAttempts,
    Duration pause,
    long mostBytes,
    int mostRedirects,
    String userAgent) {

  private static final Pattern AGENT = Pattern.compile("[!-~]([ -~]*[!-~])?");

  private static final FetchSettings DEFAULTS =
      new FetchSettings(
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          5,
          Duration.ofSeconds(2),
          4L << 30,
          10,
          "entente");

  /**
   * Checks every setting.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public FetchSettings {
    require(!connectTimeout.isNegative() && !connectTimeout.isZero(), "connectTimeout", "positive");
    require(!stallTimeout.isNegative() && !stallTimeout.isZero(), "stallTimeout", "positive");
    require(mostAttempts >= 1, "mostAttempts", "at least 1");
    require(!pause.isNegative(), "pause", "zero or positive");
    require(mostBytes >= 1, "mostBytes", "at least 1");
    require(mostRedirects >= 0, "mostRedirects", "at least 0");
    require(AGENT.matcher(userAgent).matches(), "userAgent", "printable ASCII");
  }

  /**
   * Connects within 20 seconds, waits 60 for a byte, tries 5 times with 2 seconds between, takes
   * files of up to 4 GiB and follows 10 redirects.
   */
  public static FetchSettings defaults() {
    return DEFAULTS;
  }

  /** With another longest time to connect. */
  public FetchSettings withConnectTimeout(Duration timeout) {
    return new FetchSettings(
        timeout, stallTimeout, mostAttempts, pause, mostBytes, mostRedirects, userAgent);
  }

  /** With another longest time without a byte. */
  public FetchSettings withStallTimeout(Duration timeout) {
    return new FetchSettings(
        connectTimeout, timeout, mostAttempts, pause, mostBytes, mostRedirects, userAgent);
  }

  /** With another number of attempts and time between two. */
  public FetchSettings withAttempts(int most, Duration pauseBetween) {
    return new FetchSettings(
        connectTimeout, stallTimeout, most, pauseBetween, mostBytes, mostRedirects, userAgent);
  }

  /** With another size of the largest file, in bytes. */
  public FetchSettings withMostBytes(long bytes) {
    return new FetchSettings(
        connectTimeout, stallTimeout, mostAttempts, pause, bytes, mostRedirects, userAgent);
  }

  /** With another number of redirects that are followed. */
  public FetchSettings withMostRedirects(int redirects) {
    return new FetchSettings(
        connectTimeout, stallTimeout, mostAttempts, pause, mostBytes, redirects, userAgent);
  }

  /** With another name for the program. */
  public FetchSettings withUserAgent(String name) {
    return new FetchSettings(
        connectTimeout, stallTimeout, mostAttempts, pause, mostBytes, mostRedirects, name);
  }

  private static void require(boolean holds, String setting, String range) {
    if (!holds) {
      throw new IllegalArgumentException("the setting " + setting + " must be " + range);
    }
  }
}
