package org.entente.text.read.story;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups of keys that are linked, directly or over others; each is named by its smallest key
 * (union-find with path halving). Nearly O(links). For one thread.
 */
public final class Linked {

  private final Map<String, String> parents = new HashMap<>();

  /** Links two keys. */
  public void link(String one, String other) {
    String a = group(one);
    String b = group(other);
    if (a.compareTo(b) < 0) {
      parents.put(b, a);
    } else if (b.compareTo(a) < 0) {
      parents.put(a, b);
    }
  }

  /** The smallest key of a group; the key itself if nothing is linked to it. */
  public String group(String key) {
    String at = key;
    String up = parents.getOrDefault(at, at);
    while (!up.equals(at)) {
      String above = parents.getOrDefault(up, up);
      parents.put(at, above);
      at = above;
      up = parents.getOrDefault(at, at);
    }
    return at;
  }

  /** The group of every key that is linked to a smaller one, by key. */
  public Map<String, String> groups() {
    Map<String, String> groups = new TreeMap<>();
    parents.keySet().stream().sorted().forEach(key -> groups.put(key, group(key)));
    return groups;
  }
}
