package org.entente.data.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The addresses that one request has been sent on to. A redirect leads to http or https, never from
 * https to http, never in a circle, and not without end.
 */
final class Redirects {

  private final Set<URI> visited = new LinkedHashSet<>();
  private final URI start;
  private final int most;

  Redirects(URI start, int most) {
    this.start = start;
    this.most = most;
    visited.add(start);
  }

  /**
   * Where a redirect leads.
   *
   * @param at the address that answered
   * @param location its {@code Location}, which may be relative
   * @throws FetchException if that is not followed
   */
  URI next(URI at, String location) throws FetchException {
    URI next = resolve(at, location);
    if (!Address.isHttp(next)) {
      throw refused("to " + Address.shown(next) + ", which is neither http nor https");
    }
    if (isSecure(at) && !isSecure(next)) {
      throw refused("from https to " + Address.shown(next) + ", which is not encrypted");
    }
    if (!visited.add(next)) {
      throw refused("in a circle, back to " + Address.shown(next));
    }
    if (visited.size() - 1 > most) {
      throw refused("more than " + most + " times, finally to " + Address.shown(next));
    }
    return next;
  }

  private URI resolve(URI at, String location) throws FetchException {
    try {
      return at.resolve(new URI(location.strip()));
    } catch (URISyntaxException e) {
      throw refused("to \"" + PlainMessages.text(location) + "\", which is not an address");
    }
  }

  private static boolean isSecure(URI uri) {
    return "https".equals(uri.getScheme().toLowerCase(Locale.ROOT));
  }

  private FetchException refused(String where) {
    return new FetchException(
        Address.shown(start)
            + ": the server redirects "
            + where
            + ". This is not followed; look for the file's current address.");
  }
}
