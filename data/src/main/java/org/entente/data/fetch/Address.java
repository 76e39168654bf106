package org.entente.data.fetch;

import java.net.URI;
import java.util.Locale;

/** What addresses files are fetched from. */
final class Address {

  private Address() {}

  /** Whether the scheme is http or https, with a host and without a user's name. */
  static boolean isHttp(URI uri) {
    String scheme = scheme(uri);
    return (scheme.equals("http") || scheme.equals("https"))
        && uri.getHost() != null
        && uri.getRawUserInfo() == null;
  }

  static boolean isFile(URI uri) {
    return scheme(uri).equals("file");
  }

  /** For messages: without a user's name and password, and without control characters. */
  static String shown(URI uri) {
    return PlainMessages.text(uri.toString().replaceFirst("//[^/?#]*@", "//"));
  }

  private static String scheme(URI uri) {
    return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
  }
}
