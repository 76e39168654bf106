package org.entente.data.fetch;

/** What HTTP status codes mean for a download. */
final class StatusAdvice {

  private StatusAdvice() {}

  /** Whether the same request may be answered well a little later. */
  static boolean isPassing(int status) {
    return switch (status) {
      case 408, 425, 429, 500, 502, 503, 504 -> true;
      default -> false;
    };
  }

  static boolean isRedirect(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** What it means and what to do, as one or two sentences. */
  static String of(int status) {
    return switch (status) {
      case 401, 402, 403, 407, 451 -> "It requires a login; download the file with a browser";
      case 404, 410 -> "The file was not found; look for its current address";
      case 429 -> "It received too many requests; wait a while and run this again";
      default ->
          status >= 500
              ? "The server has a problem; run this again later"
              : "The response contains no file; check the address";
    };
  }
}
