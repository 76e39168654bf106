package org.entente.app.serve;

import org.entente.app.report.JsonReport;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What went wrong, as {@code application/problem+json} (RFC 9457), in the words of the commands.
 */
final class Problem {

  private static final String TYPE = "application/problem+json";

  private Problem() {}

  /**
   * A problem.
   *
   * @param title what the status means
   * @param detail what was wrong and what to do
   */
  static Answer of(int status, String title, String detail) {
    return Answer.of(
        status,
        TYPE,
        JsonReport.text(
            JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)));
  }

  /** Wrong words. */
  static Answer wrongWords(String detail) {
    return of(400, "The words were wrong", detail);
  }

  /** Nothing of that name. */
  static Answer notFound(String path) {
    return of(
        404,
        "Not found",
        "nothing is at " + path + "; the API is described at /api/v1/openapi.json");
  }
}
