package org.entente.text.event.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.entente.text.event.lexicon.ObjectPattern.Kind;
import org.entente.text.event.lexicon.ObjectPattern.Place;
import org.junit.jupiter.api.Test;

class ObjectPatternTest {
  private static final Set<String> SHIPS = Set.of("ship", "frigate");

  private static ObjectPattern parsed(String value) {
    return ObjectPattern.parse(value, name -> name.equals("SHIPS") ? SHIPS : Set.of());
  }

  @Test
  void aLemmaIsTheObject() {
    assertThat(parsed("aircraft carrier"))
        .isEqualTo(new ObjectPattern(Place.OBJECT, "", Kind.WORD, "aircraft carrier", Set.of()));
  }

  @Test
  void classesAreTheirNouns() {
    assertThat(parsed("@SHIPS"))
        .isEqualTo(new ObjectPattern(Place.OBJECT, "", Kind.CLASS, "", SHIPS));
    assertThat(parsed("!@SHIPS").kind()).isEqualTo(Kind.NO_CLASS);
    assertThat(parsed("subject:@SHIPS").place()).isEqualTo(Place.SUBJECT);
    assertThat(parsed("peacekeeping:@SHIPS").place()).isEqualTo(Place.PEACEKEEPING);
  }

  @Test
  void aPrepositionMakesAPhrase() {
    assertThat(parsed("for:*"))
        .isEqualTo(new ObjectPattern(Place.PHRASE, "for", Kind.ANY, "", Set.of()));
    assertThat(parsed("on:@SHIPS"))
        .isEqualTo(new ObjectPattern(Place.PHRASE, "on", Kind.CLASS, "", SHIPS));
  }

  @Test
  void aStarIsAnyWordOrAnyEnding() {
    assertThat(parsed("*").kind()).isEqualTo(Kind.ANY);
    assertThat(parsed("subject:peacekeep*"))
        .isEqualTo(new ObjectPattern(Place.SUBJECT, "", Kind.BEGINNING, "peacekeep", Set.of()));
  }

  @Test
  void testsAreNamed() {
    assertThat(parsed("?captive").kind()).isEqualTo(Kind.CAPTIVE);
    assertThatIllegalStateException()
        .isThrownBy(() -> parsed("?sailor"))
        .withMessageContaining("sailor");
  }

  @Test
  void onlyWordsOfASentenceAreLookedAtBeforeItIsParsed() {
    assertThat(parsed("@SHIPS").mayBeIn(Set.of("send", "frigate"))).isTrue();
    assertThat(parsed("@SHIPS").mayBeIn(Set.of("send", "letter"))).isFalse();
    assertThat(parsed("letter").mayBeIn(Set.of("send", "frigate"))).isFalse();
    assertThat(parsed("subject:@SHIPS").mayBeIn(Set.of("send"))).isTrue();
    assertThat(parsed("?captive").mayBeIn(Set.of("hold"))).isTrue();
  }
}
