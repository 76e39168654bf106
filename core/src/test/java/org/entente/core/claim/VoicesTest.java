package org.entente.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.claim.Claims.claim;
import static org.entente.core.claim.Claims.topic;
import static org.entente.core.claim.Claims.voice;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;
import org.junit.jupiter.api.Test;

/** Who is heard, what one press says alone, and which claims a query takes. */
class VoicesTest {

  private static final ClaimTopic TURMOIL = topic(Force.TURMOIL, ForceDirection.LOOSENS);
  private static final ClaimTopic THREAT = topic(Force.SHARED_THREAT, ForceDirection.HOLDS);

  private static final Claim RED =
      claim(
          "1",
          "HUB EST",
          "2020-05-03",
          Manner.DIRECT,
          voice("Ana", "RED", Capacity.ACADEMIC),
          "RED",
          TURMOIL);
  private static final Claim RED_AGAIN =
      claim(
          "2",
          "EST HUB",
          "2020-05-30",
          Manner.INDIRECT,
          voice("Ana", "RED", Capacity.ACADEMIC),
          "RED",
          TURMOIL,
          THREAT);
  private static final Claim BLUE =
      claim(
          "3",
          "HUB EST WST",
          "2020-05-04",
          Manner.MIXED,
          voice("a diplomat", null, Capacity.GOVERNMENT),
          "BLU",
          THREAT);
  private static final Claim AUTHOR =
      claim(
          "4",
          "HUB",
          "2020-06-04",
          Manner.AUTHOR,
          new Voice(
              "the author",
              Voice.Kind.AUTHOR,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Capacity.MEDIA),
          null);
  private static final List<Claim> ALL = List.of(RED, RED_AGAIN, BLUE, AUTHOR);

  @Test
  void voicesAreCountedByCountryCapacityAndManner() {
    Voices voices = Voices.of(ALL);
    assertThat(voices.author()).isEqualTo(1);
    assertThat(voices.all()).isEqualTo(new ClaimTally("all", 3, 1, 1, 1, 1, 2, 3));
    assertThat(voices.byCountry())
        .extracting(ClaimTally::key, ClaimTally::claims)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("RED", 2),
            org.assertj.core.groups.Tuple.tuple(Voices.NOT_SAID, 1));
    assertThat(voices.byVoice().get(0)).isEqualTo(new ClaimTally("Ana", 2, 1, 0, 1, 0, 1, 2));
  }

  @Test
  void onlyWhatOnePressSaysIsSaidAlone() {
    List<PressMonth> months = PressMonth.of(ALL, List.of("HUB", "EST"));
    assertThat(months).extracting(PressMonth::month).containsExactly(YearMonth.of(2020, 5));
    PressMonth may = months.get(0);
    assertThat(may.sides()).extracting(PressMonth.Side::press).containsExactly("BLU", "RED");
    assertThat(may.onlyOn(0)).isEmpty();
    assertThat(may.onlyOn(1)).extracting(PressMonth.Line::force).containsExactly(Force.TURMOIL);
    assertThat(may.onlyOn(1).get(0).claims().get(1)).containsExactly(RED, RED_AGAIN);
  }

  @Test
  void aloneInAMonthIsNoSilenceOfOthers() {
    PressMonth may = PressMonth.of(List.of(RED), List.of("HUB", "EST")).get(0);
    assertThat(may.onlyOn(0)).isEmpty();
  }

  private static ClaimQuery query(Set<String> about, Optional<Force> force) {
    return new ClaimQuery(
        about,
        force,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  @Test
  void aQueryTakesWhatIsAboutTwoOfTheStatesOrTheOnlyOne() {
    assertThat(query(Set.of("HUB", "WST"), Optional.empty()).of(ALL)).containsExactly(BLUE);
    assertThat(query(Set.of("HUB"), Optional.empty()).of(ALL)).isEqualTo(ALL);
    assertThat(query(Set.of(), Optional.of(Force.SHARED_THREAT)).of(ALL))
        .containsExactly(RED_AGAIN, BLUE);
  }

  @Test
  void aQueryByDayLeavesOutWhatHasNone() {
    Claim undated = claim("5", "HUB", null);
    ClaimQuery since =
        new ClaimQuery(
            Set.of(),
            Optional.empty(),
            RED_AGAIN.published(),
            RED_AGAIN.published(),
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty());
    assertThat(since.of(List.of(RED, RED_AGAIN, AUTHOR, undated))).containsExactly(RED_AGAIN);
  }

  @Test
  void aQueryByVoiceAndOutlet() {
    ClaimQuery red =
        new ClaimQuery(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of("RED"),
            Set.of(Capacity.ACADEMIC),
            Set.of(Manner.INDIRECT),
            Optional.of("the red paper"));
    assertThat(red.of(ALL)).containsExactly(RED_AGAIN);
  }
}
