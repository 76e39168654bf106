package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.text.language.LanguagePipeline;
import org.entente.text.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorMatcherTest {
  private static final ActorMatcher MATCHER = new ActorMatcher(ActorDictionary.standard());

  private static List<String> codes(ActorMatcher matcher, String text, Optional<LocalDate> day) {
    Sentence sentence = new LanguagePipeline().split(text).get(0);
    return matcher.match(sentence, day).stream().map(m -> m.actor().code()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Japan and the U.S. met,JPN USA",
    "US-Japan talks,USA JPN",
    "Sino-Russian drills,CHN RUS",
    "US-made jets,''",
    "pro-Iranian gunmen,''",
    "Vietnamese-led forces,VNM",
    "the Blue House and the Kremlin,KOR RUS",
    "Papua New Guinea left,PNG",
    "they told us about turkey soup,''",
    "the UN Security Council,IGO",
    "Democratic Republic of the Congo,COD"
  })
  void names(String text, String codes) {
    List<String> expected = codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    assertThat(codes(MATCHER, text, Optional.empty())).isEqualTo(expected);
  }

  @Test
  void aLeaderIsOneInHisYears() {
    assertThat(codes(MATCHER, "Margaret Thatcher spoke", Optional.of(LocalDate.of(1970, 1, 1))))
        .isEmpty();
    assertThat(codes(MATCHER, "Margaret Thatcher spoke", Optional.of(LocalDate.of(1985, 1, 1))))
        .containsExactly("GBR");
  }

  @Test
  void aUsersNameWins() {
    ActorName own = ActorName.of("Beijing", Actor.of("XXX"), ActorName.Kind.SEAT);
    ActorMatcher matcher = new ActorMatcher(ActorDictionary.standard().with(List.of(own)));
    assertThat(codes(matcher, "Beijing spoke", Optional.empty())).containsExactly("XXX");
  }

  @Test
  void aUsersTableIsDatedText() {
    List<ActorName> names =
        UserNames.parse(List.of("# own", "JPN|Nippon Kaigi;Keidanren|1997||organisation|BUS"));
    ActorMatcher matcher = new ActorMatcher(ActorDictionary.standard().with(names));
    assertThat(codes(matcher, "Nippon Kaigi spoke", Optional.of(LocalDate.of(2000, 1, 1))))
        .containsExactly("JPN");
    assertThat(codes(matcher, "Nippon Kaigi spoke", Optional.of(LocalDate.of(1990, 1, 1))))
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UserNames.parse(List.of("JPN|Keidanren|soon")))
        .withMessageContaining("line 1");
  }

  @Test
  void survivesSerialisation() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(MATCHER);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ActorMatcher copy = (ActorMatcher) in.readObject();
      assertThat(codes(copy, "Seoul spoke", Optional.empty())).containsExactly("KOR");
    }
  }
}
