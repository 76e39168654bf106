package org.entente.text.language;

import java.io.Serializable;

/**
 * What a token hangs on in a dependency tree.
 *
 * @param head index of the governing token; -1 for a root
 * @param relation Universal Dependencies relation, such as {@code nsubj:pass}
 */
public record Arc(int head, String relation) implements Serializable {
  /** The arc of a token that nothing governs. */
  public static final Arc ROOT = new Arc(-1, "root");
}
