package org.entente.spark;

import java.net.URI;
import java.net.URISyntaxException;

/** Names of files as a person would write them. */
final class Names {

  private Names() {}

  /** An address of Spark without what means "on this machine": {@code /news/a b.warc}. */
  static String plain(String address) {
    try {
      URI uri = new URI(address);
      return "file".equals(uri.getScheme()) ? uri.getPath() : address;
    } catch (URISyntaxException e) {
      return address;
    }
  }

  /** A name as a pattern that means this name alone. */
  static String literal(String name) {
    return name.replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0");
  }
}
