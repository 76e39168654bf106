package org.entente.text.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedSentenceTest {
  private static Sentence sentence(String... words) {
    List<Token> tokens =
        java.util.Arrays.stream(words).map(w -> new Token(w, w, "NN", false, 0, 1)).toList();
    return new Sentence(tokens, 0, 1);
  }

  @Test
  void childrenAreInOrderAndRelationsIncludeSubtypes() {
    ParsedSentence s =
        new ParsedSentence(
            sentence("a", "b", "c"),
            List.of(new Arc(2, "nsubj:pass"), new Arc(2, "obl"), Arc.ROOT));
    assertThat(s.children(2)).containsExactly(0, 1);
    assertThat(s.children(2, "nsubj")).containsExactly(0);
    assertThat(s.children(2, "nsub")).isEmpty();
    assertThat(s.subtree(2)).containsExactly(0, 1, 2);
  }

  @Test
  void aCycleIsCut() {
    ParsedSentence s =
        new ParsedSentence(sentence("a", "b"), List.of(new Arc(1, "dep"), new Arc(0, "dep")));
    assertThat(s.subtree(s.head(0) < 0 ? 0 : 1)).hasSize(2);
  }

  @Test
  void everyTokenNeedsAnArc() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParsedSentence(sentence("a"), List.of()))
        .withMessageContaining("one for each");
  }
}
