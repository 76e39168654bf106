package org.entente.app.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns away what does not come from this machine's own pages or programs. A name that an attacker
 * points at this machine (DNS rebinding) is refused by the Host header; a page of another origin
 * that posts here by its Origin and Sec-Fetch-Site headers.
 */
final class Guard {

  private final Set<String> hosts;

  Guard(int port) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** Why a request is refused; empty if it is not. */
  Optional<HttpReply> refusal(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.get(0))) {
      return Optional.of(
          ApiProblem.of(
              421,
              "Misdirected request",
              "this server answers only to 127.0.0.1 and localhost; open the address that it printed"));
    }
    if (exchange.getRequestURI().toString().length() > ServerLimits.ADDRESS) {
      return Optional.of(
          ApiProblem.of(
              414,
              "Address too long",
              "an address has at most " + ServerLimits.ADDRESS + " characters; shorten it"));
    }
    boolean posts = exchange.getRequestMethod().equals("POST");
    return posts && !isOwn(headers, host.get(0))
        ? Optional.of(
            ApiProblem.of(
                403, "Forbidden", "only this server's own pages may post to it; open its page"))
        : Optional.empty();
  }

  private static boolean isOwn(Headers headers, String host) {
    List<String> origin = headers.getOrDefault("Origin", List.of());
    List<String> site = headers.getOrDefault("Sec-Fetch-Site", List.of());
    return (origin.isEmpty() || origin.equals(List.of("http://" + host)))
        && (site.isEmpty() || site.equals(List.of("same-origin")));
  }
}
