package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.text.language.LanguagePipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderNamesTest {
  private static final ActorMatcher MATCHER =
      new ActorMatcher(
          ActorDictionary.standard()
              .withTerms(
                  List.of(
                      term("ITA", "Zoppetti", 2011, 2013),
                      term("HTI", "Belmari, Francois", 1957, 1971),
                      term("USA", "G.H.W. Tarkin", 1989, 1993),
                      term("FJI", "Osea Ratuve", 2000, 2006),
                      term("TON", "Siaosi Ratuve", 2005, 2010),
                      term("GBR", "Major", 1990, 1997),
                      term("KOR", "Ban Seok-jin", 1990, 1995),
                      term("GHA", "Abe", 2013, 2014))));

  private static LeaderTerm term(String code, String name, int from, int to) {
    return new LeaderTerm(
        code, name, LocalDate.of(from, 1, 1), Optional.of(LocalDate.of(to, 12, 31)));
  }

  private static List<String> codes(String text, Optional<LocalDate> day) {
    return MATCHER.match(new LanguagePipeline().split(text).get(0), day).stream()
        .map(m -> m.actor().code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Zoppetti spoke,2012,ITA",
    "Zoppetti spoke,2015,''",
    "Belmari spoke,1960,HTI",
    "Francois Belmari spoke,1960,HTI",
    "Tarkin spoke,1990,USA",
    "Ratuve spoke,2003,''",
    "Osea Ratuve spoke,2003,FJI",
    "Ratuve spoke,2008,''",
    "Major spoke,1992,''",
    "Ban Seok-jin spoke,1992,KOR",
    "Seok-jin spoke,1992,''",
    "Abe spoke,2013,JPN"
  })
  void aLastNameStandsForOneStateInItsYears(String text, int year, String code) {
    assertThat(codes(text, Optional.of(LocalDate.of(year, 6, 1))))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void aTextWithoutADayNamesNoListedLeader() {
    assertThat(codes("Zoppetti met Osea Ratuve", Optional.empty())).isEmpty();
    assertThat(codes("the Zoppetti-Abe talks", Optional.empty())).isEmpty();
  }
}
