package org.entente.app.serve;

import org.entente.app.report.format.Json;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An error as {@code application/problem+json} (RFC 9457), with the same message as the commands.
 */
final class ApiProblem {

  private static final String TYPE = "application/problem+json";

  private ApiProblem() {}

  /**
   * A problem.
   *
   * @param title what the status means
   * @param detail what was wrong and what to do
   */
  static HttpReply of(int status, String title, String detail) {
    return HttpReply.of(
        status,
        TYPE,
        Json.text(
            JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)));
  }

  /** A question that cannot be answered as it is put. */
  static HttpReply invalid(String detail) {
    return of(400, "Invalid arguments", detail);
  }

  /** Nothing of that name. */
  static HttpReply notFound(String path) {
    return of(
        404,
        "Not found",
        "there is nothing at " + path + "; the API is described at /api/v1/openapi.json");
  }
}
