package org.entente.text.language;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A sentence with its dependency tree (Universal Dependencies, basic representation). Every token
 * has exactly one arc; arcs may form a forest, and a malformed tree with a cycle is cut.
 */
public final class ParsedSentence implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Sentence sentence;
  private final List<Arc> arcs;
  private final int[][] children;

  /**
   * @throws IllegalArgumentException if there is not one arc for each token
   */
  public ParsedSentence(Sentence sentence, List<Arc> arcs) {
    if (sentence.size() != arcs.size()) {
      throw new IllegalArgumentException(
          "arcs: " + arcs.size() + " for " + sentence.size() + " tokens; one for each is needed");
    }
    this.sentence = sentence;
    this.arcs = acyclic(arcs);
    this.children = childrenOf(this.arcs);
  }

  /** The sentence without its tree. */
  public Sentence sentence() {
    return sentence;
  }

  /** Number of tokens. */
  public int size() {
    return sentence.size();
  }

  /** The token with this index, from 0. */
  public Token token(int index) {
    return sentence.token(index);
  }

  /** The lemma of the token with this index. */
  public String lemma(int index) {
    return token(index).lemma();
  }

  /** The governing token; -1 for a root. */
  public int head(int index) {
    return arcs.get(index).head();
  }

  /** The relation to the governing token. */
  public String relation(int index) {
    return arcs.get(index).relation();
  }

  /** Whether the relation is this one or a subtype of it. */
  public boolean is(int index, String relation) {
    String own = relation(index);
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  /** The tokens that this one governs, in order of the text. The array must not be changed. */
  int[] childArray(int index) {
    return children[index];
  }

  /** The tokens that this one governs, in order of the text. */
  public List<Integer> children(int index) {
    List<Integer> all = new ArrayList<>(children[index].length);
    for (int child : children[index]) {
      all.add(child);
    }
    return all;
  }

  /** The governed tokens in this relation or a subtype of it. */
  public List<Integer> children(int index, String relation) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children[index]) {
      if (is(child, relation)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first governed token in this relation or a subtype of it. */
  public OptionalInt child(int index, String relation) {
    for (int child : children[index]) {
      if (is(child, relation)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a token governs one with this lemma in this relation. */
  public boolean has(int index, String relation, String lemma) {
    for (int child : children[index]) {
      if (is(child, relation) && lemma(child).equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** The preposition of a nominal, lower case; of several words ("because of") the first. */
  public Optional<String> preposition(int index) {
    for (int child : children[index]) {
      if (is(child, "case") && !token(child).tag().equals("POS")) {
        return Optional.of(lemma(child));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code ancestor} governs {@code index}, at any distance, or is it. */
  public boolean dominates(int ancestor, int index) {
    for (int at = index; at >= 0; at = head(at)) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** All tokens under one, itself included, in order of the text. */
  public List<Integer> subtree(int index) {
    List<Integer> all = new ArrayList<>();
    collect(index, all);
    all.sort(Integer::compare);
    return all;
  }

  private void collect(int index, List<Integer> all) {
    all.add(index);
    for (int child : children[index]) {
      collect(child, all);
    }
  }

  private static List<Arc> acyclic(List<Arc> arcs) {
    List<Arc> sound = new ArrayList<>(arcs);
    for (int i = 0; i < sound.size(); i++) {
      int at = sound.get(i).head();
      for (int steps = 0;
          at >= 0 && at < sound.size() && at != i && steps < sound.size();
          steps++) {
        at = sound.get(at).head();
      }
      if (at != -1) {
        sound.set(i, Arc.ROOT);
      }
    }
    return List.copyOf(sound);
  }

  private static int[][] childrenOf(List<Arc> arcs) {
    int[] count = new int[arcs.size()];
    for (Arc arc : arcs) {
      if (arc.head() >= 0) {
        count[arc.head()]++;
      }
    }
    int[][] children = new int[arcs.size()][];
    for (int i = 0; i < children.length; i++) {
      children[i] = new int[count[i]];
      count[i] = 0;
    }
    for (int i = 0; i < arcs.size(); i++) {
      int head = arcs.get(i).head();
      if (head >= 0) {
        children[head][count[head]++] = i;
      }
    }
    return children;
  }
}
