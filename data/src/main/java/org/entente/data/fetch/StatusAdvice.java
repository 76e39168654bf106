package org.entente.data.fetch;

/** What HTTP status codes mean for somebody who wants a file. */
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
      case 401, 402, 403, 407, 451 ->
          "It does not give the file to a program without a login; fetch it with a browser";
      case 404, 410 -> "The file is not there; look for its present address";
      case 429 -> "It has been asked too often; wait a while and run this again";
      default ->
          status >= 500
              ? "It has a problem of its own; run this again later"
              : "That is not an answer with a file; check the address";
    };
  }
}
