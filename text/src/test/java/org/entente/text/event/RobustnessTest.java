package org.entente.text.event;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.text.Models;
import org.entente.text.actor.Discourse;
import org.entente.text.language.Arc;
import org.entente.text.language.ParsedSentence;
import org.entente.text.language.Sentence;
import org.entente.text.language.Token;
import org.junit.jupiter.api.Test;

/** The coder is total: neither a senseless tree nor a senseless text makes it throw. */
class RobustnessTest {
  private static final String[] WORDS = {
    "Japan",
    "U.S.",
    "attack",
    "agree",
    "to",
    "not",
    "if",
    "talks",
    "it",
    "both",
    "countries",
    "China",
    "'s",
    "said",
    "will",
    "refuse",
    "troops",
    "the",
    "-",
    "\"",
    "1939",
    "in",
    "by",
    "US-Japan",
    "no",
    "longer",
    "aid",
    "call",
    "on",
    "North",
    "they",
    "Monday",
    "February",
    "30",
    "threaten",
    "stop",
    "deny",
    "ethnic",
    "Serbs",
    "of",
    "…",
    "met"
  };
  private static final String[] TAGS = {
    "NNP", "VBD", "VBN", "NN", "NNS", "JJ", "IN", "PRP", "DT", "VB", "WDT"
  };
  private static final String[] RELATIONS = {
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss", "conj", "xcomp", "ccomp",
        "advcl", "acl",
    "acl:relcl", "mark", "case", "aux", "aux:pass", "det", "amod", "compound", "parataxis",
        "advmod", "cop", "dep"
  };

  static ParsedSentence randomTree(SplittableRandom random) {
    int size = random.nextInt(1, 40);
    List<Token> tokens = new ArrayList<>();
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      String tag = TAGS[random.nextInt(TAGS.length)];
      tokens.add(
          new Token(
              word, word.toLowerCase(java.util.Locale.ROOT), tag, random.nextBoolean(), i, i + 1));
      arcs.add(new Arc(random.nextInt(-1, size), RELATIONS[random.nextInt(RELATIONS.length)]));
    }
    return new ParsedSentence(new Sentence(tokens, 0, size), arcs);
  }

  static String randomText(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int size = random.nextInt(1, 60);
    for (int i = 0; i < size; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)])
          .append(random.nextInt(9) == 0 ? ".,;:\"(" : " ");
    }
    return text.toString();
  }

  @Test
  void tenThousandSenselessTrees() {
    SplittableRandom random = new SplittableRandom(20250107);
    EventCoder coder = EventCoder.withDefaults();
    Discourse discourse = new Discourse();
    for (int i = 0; i < 10_000; i++) {
      ParsedSentence tree = randomTree(random);
      assertThatCode(
              () -> coder.code(tree, discourse, Optional.of(java.time.LocalDate.of(2025, 1, 7))))
          .as("%s", tree.sentence().words())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void aRelativeClauseThatBelongsToNothing() {
    List<Token> words =
        List.of(
            new Token("retreated", "retreat", "VBD", false, 0, 9),
            new Token("when", "when", "WRB", false, 10, 14));
    assertNoException(words, new Arc(-1, "acl:relcl"), new Arc(0, "advmod"));
  }

  @Test
  void anObjectOfNothing() {
    List<Token> words =
        List.of(
            new Token("order", "order", "NN", false, 0, 5),
            new Token("retreating", "retreat", "VBG", false, 6, 16));
    assertNoException(words, new Arc(-1, "obj"), new Arc(0, "acl"));
  }

  private static void assertNoException(List<Token> words, Arc... arcs) {
    int end = words.get(words.size() - 1).end();
    ParsedSentence tree = new ParsedSentence(new Sentence(words, 0, end), List.of(arcs));
    assertThatCode(() -> EventCoder.withDefaults().code(tree, new Discourse(), Optional.empty()))
        .doesNotThrowAnyException();
  }

  @Test
  void senselessTexts() {
    Models.needed();
    SplittableRandom random = new SplittableRandom(7);
    EventCoder coder = EventCoder.withDefaults().with(Gate.NONE);
    for (int i = 0; i < 200; i++) {
      String text = randomText(random);
      assertThatCode(() -> coder.code(text, Optional.empty()))
          .as("%s", text)
          .doesNotThrowAnyException();
    }
  }
}
