package org.entente.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.claim.Claims.claim;
import static org.entente.core.claim.Claims.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.World;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.Background;
import org.entente.core.assessment.leg.StandingSource;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;
import org.entente.core.history.HistoricalMeasure;
import org.entente.core.history.History;
import org.entente.core.history.Population;
import org.entente.core.history.Rank;
import org.entente.core.outlook.forecast.ForecastSource;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.junit.jupiter.api.Test;

/** What is set beside a claim, and which way it points. */
class ClaimsBesideTest {

  /** A history with one measure, which puts every pair at one percentile. */
  private record OneMeasure(String id, double percentile) implements History {

    @Override
    public List<HistoricalMeasure> measures() {
      return List.of(new HistoricalMeasure(id, id, "", true, "", "", List.of("set"), 1816, 2019));
    }

    @Override
    public OptionalDouble ofDyad(String measure, String a, String b, int year) {
      return OptionalDouble.of(7);
    }

    @Override
    public OptionalDouble ofState(String measure, String state, int year) {
      return OptionalDouble.empty();
    }

    @Override
    public Optional<Rank> rank(String measure, double value, int year, Population population) {
      return Optional.of(new Rank(percentile, 100, population, year, year));
    }

    @Override
    public Optional<Rank> rankUpTo(String measure, double value, int year, Population population) {
      return Optional.empty();
    }
  }

  private static final World PACTS = World.hubAndSpokes();

  private static Assessment assess(World world, History history) {
    return new Assessor(
            World.REGISTRY,
            world.records(),
            new Background(StandingSource.NONE, history, ForecastSource.NONE))
        .assess(List.of(World.HUB, World.EST, World.WST), World.ON);
  }

  private static TopicBeside beside(Assessment assessment, String about, ClaimTopic topic) {
    ClaimsBeside all = ClaimsBeside.of(assessment, List.of(claim("c", about, "2020-06-01", topic)));
    assertThat(all.besides()).hasSize(1);
    return all.besides().get(0).topics().get(0);
  }

  private static Verdict verdict(double percentile, ForceDirection says) {
    // More shared disputes loosen.
    Assessment it = assess(PACTS, new OneMeasure("disputes5", percentile));
    return beside(it, "HUB EST", topic(Force.DISPUTES, says)).verdict();
  }

  @Test
  void aReadingPointsByItsPercentileOfTheYear() {
    assertThat(verdict(75, ForceDirection.LOOSENS)).isEqualTo(Verdict.SAME_WAY);
    assertThat(verdict(75, ForceDirection.HOLDS)).isEqualTo(Verdict.OTHER_WAY);
    assertThat(verdict(25, ForceDirection.LOOSENS)).isEqualTo(Verdict.OTHER_WAY);
    assertThat(verdict(25, ForceDirection.HOLDS)).isEqualTo(Verdict.SAME_WAY);
    assertThat(verdict(74.9, ForceDirection.LOOSENS)).isEqualTo(Verdict.NEITHER_WAY);
    assertThat(verdict(25.1, ForceDirection.LOOSENS)).isEqualTo(Verdict.NEITHER_WAY);
    assertThat(verdict(99, ForceDirection.BOTH)).isEqualTo(Verdict.NO_DIRECTION);
  }

  @Test
  void aMeasureThatHoldsPointsTheOtherWayRound() {
    Assessment it = assess(PACTS, new OneMeasure("igo", 90));
    assertThat(beside(it, "HUB EST", topic(Force.ISSUE_LINKAGE, ForceDirection.HOLDS)).verdict())
        .isEqualTo(Verdict.SAME_WAY);
    assertThat(beside(it, "HUB EST", topic(Force.ISSUE_LINKAGE, ForceDirection.LOOSENS)).verdict())
        .isEqualTo(Verdict.OTHER_WAY);
  }

  @Test
  void whereNothingIsOnBoardItSaysSo() {
    Assessment it = assess(PACTS, History.NONE);
    TopicBeside beside = beside(it, "HUB EST", topic(Force.PROXIMITY, ForceDirection.HOLDS));
    assertThat(beside.bearings()).isEmpty();
    assertThat(beside.verdict()).isEqualTo(Verdict.NOTHING);
  }

  @Test
  void aStrainAndAReadingCanPointBothWays() {
    World world =
        World.hubAndSpokes().dispute("HUB", "EST", Dispute.Matter.TERRITORIAL, "2020-05-01");
    Assessment it = assess(world, new OneMeasure("disputes5", 10));
    TopicBeside beside = beside(it, "HUB EST", topic(Force.DISPUTES, ForceDirection.LOOSENS));
    assertThat(beside.verdict()).isEqualTo(Verdict.BOTH_WAYS);
    assertThat(beside.bearings().get(0).points()).isEqualTo(ForceDirection.LOOSENS);
    assertThat(beside.bearings().get(0).evidence()).isNotEmpty();
    assertThat(beside.bearings().get(1).points()).isEqualTo(ForceDirection.HOLDS);
    assertThat(beside.bearings().get(1).year()).hasValue(2019);
  }

  @Test
  void aClaimAboutOneMemberIsNotSetBesideTheTurmoilOfAnother() {
    World world =
        World.hubAndSpokes()
            .crisis("EST", Crisis.Type.MARTIAL_LAW, "2020-06-01")
            .crisis("HUB", Crisis.Type.MARTIAL_LAW, "2020-06-02");
    Assessment it = assess(world, History.NONE);
    TopicBeside east = beside(it, "EST", topic(Force.TURMOIL, ForceDirection.LOOSENS));
    assertThat(east.bearings()).hasSize(1);
    assertThat(east.bearings().get(0).about()).containsExactly("EST");
    TopicBeside west = beside(it, "WST", topic(Force.TURMOIL, ForceDirection.LOOSENS));
    assertThat(west.verdict()).isEqualTo(Verdict.NOTHING);
  }

  @Test
  void aClaimAboutTwoMembersIsNotSetBesideOtherLegs() {
    Assessment it = assess(PACTS, new OneMeasure("disputes5", 90));
    TopicBeside beside = beside(it, "RED HUB EST", topic(Force.DISPUTES, ForceDirection.LOOSENS));
    assertThat(beside.bearings()).extracting(Bearing::about).containsOnly(List.of("HUB", "EST"));
  }

  @Test
  void claimsOfALaterDayAndAboutOthersAreSetAside() {
    Claim later = claim("later", "HUB EST", World.ON.plusDays(1).toString());
    Claim sameDay = claim("same", "HUB EST", World.ON.toString());
    Claim undated = claim("undated", "HUB", null);
    Claim others = claim("others", "RED BLU", "2020-06-01");
    ClaimsBeside all =
        ClaimsBeside.of(assess(PACTS, History.NONE), List.of(later, sameDay, undated, others));
    assertThat(all.later()).containsExactly(later);
    assertThat(all.elsewhere()).containsExactly(others);
    assertThat(all.besides()).extracting(ClaimBeside::claim).containsExactly(sameDay, undated);
  }
}
