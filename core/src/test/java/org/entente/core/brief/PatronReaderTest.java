package org.entente.core.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import org.entente.core.World;
import org.entente.core.record.Dispute;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.EventType;
import org.entente.core.record.Obligation;
import org.junit.jupiter.api.Test;

/** Small worlds whose acts and agreements can be counted by hand. */
class PatronReaderTest {

  private static PatronReading reading(World world) {
    List<PatronReading> found = PatronReader.read(world.assess(World.EST, World.WST));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static World agreements() {
    return World.hubAndSpokes()
        .treaty("T-TWO", "2016-01-01", EnumSet.noneOf(Obligation.class), "EST WST")
        .treaty("T-THREE", "2017-01-01", EnumSet.noneOf(Obligation.class), "HUB EST WST")
        .treaty("T-OLD", "2001-01-01 2002-01-01", EnumSet.noneOf(Obligation.class), "HUB EST WST");
  }

  @Test
  void countsActsAndAgreementsWithThePatronInThem() {
    PatronReading found =
        reading(
            agreements()
                .event("2020-05-01", "EST WST", "", EventType.AGREE)
                .event("2020-05-02", "EST", "WST", EventType.AID)
                .event("2020-05-03", "HUB EST WST", "", EventType.CONSULT)
                .event("2020-05-04", "EST", "WST HUB", EventType.SUPPORT)
                .event("2020-05-05", "HUB EST", "WST", EventType.ACCUSE)
                .event("2020-05-06", "HUB", "EST WST", EventType.AID)
                .event("2019-06-15", "HUB EST WST", "", EventType.CONSULT));
    assertThat(found.patron()).isEqualTo(World.HUB);
    assertThat(found.cooperation()).hasSize(4);
    assertThat(found.shared()).hasSize(2);
    assertThat(found.line())
        .isEqualTo(
            "Hubland is in 2 of the year's 4 cooperative acts between Eastland and Westland and in"
                + " 1 of their 2 agreements; no pressures now on its ties.");
    assertThat(found.sentences())
        .contains(
            "Hubland is named in 2 of the 4 acts of cooperation on record between Eastland and"
                + " Westland in the year to 15 June 2020.",
            "Hubland is in 1 of the 2 obligations and arrangements in force between the two"
                + " (Treaty T-THREE).",
            "No pressure on the ties of Hubland with the two is on record within 30 days.");
  }

  @Test
  void countsWhatPressesOnTheTiesWithThePatronAndNotOnThePairAlone() {
    PatronReading found =
        reading(
            agreements()
                .measure("HUB", "EST", EconomicMeasure.Type.TARIFF, "2020-06-01")
                .dispute("EST", "WST", Dispute.Matter.TERRITORIAL, "2020-06-02"));
    assertThat(found.pressures()).hasSize(1);
    assertThat(found.pressures().get(0).noun()).contains("Hubland").contains("Eastland");
    assertThat(found.line())
        .startsWith("No cooperative act between")
        .contains("one pressure now on");
  }

  /** Six years of seven acts: with 1, 2 ... 6 of cooperation, and with 2 1 4 3 6 5. */
  private static World years() {
    World world = World.hubAndSpokes();
    int[] tie = {2, 1, 4, 3, 6, 5};
    for (int i = 0; i < tie.length; i++) {
      String year = String.valueOf(2014 + i);
      world
          .events(i + 1, year + "-07-01", "EST", "WST", EventType.AGREE)
          .events(6 - i, year + "-08-01", "WST", "EST", EventType.REJECT)
          .events(tie[i], year + "-09-01", "HUB", "EST", EventType.AGREE)
          .events(7 - tie[i], year + "-10-01", "EST", "HUB", EventType.REJECT);
    }
    return world;
  }

  @Test
  void theBalancesOfTheYearsAreCompared() {
    PatronReading found = reading(years());
    assertThat(found.first().tie().code()).isEqualTo("HUB-EST");
    assertThat(found.first().all().orElseThrow().n()).isEqualTo(6);
    assertThat(found.first().all().orElseThrow().value()).isCloseTo(29 / 35.0, within(1e-12));
    assertThat(found.second().all()).isEmpty();
    assertThat(String.join(" ", found.sentences()))
        .contains(
            "Over six years the balance of Eastland and Westland shows no clear link with that of"
                + " Hubland and Eastland (rank correlation +0.83, 95 % interval -0.13 to +0.99,")
        .contains("with that of Hubland and Westland cannot be said");
  }

  @Test
  void actsOfAllThreeAreLeftOutOfTheSecondFigure() {
    // They lift the first year of both series: squared differences of ranks 10 in place of 6.
    PatronReading found =
        reading(years().events(20, "2014-11-01", "HUB EST WST", "", EventType.CONSULT));
    assertThat(found.first().all().orElseThrow().value()).isCloseTo(1 - 60 / 210.0, within(1e-12));
    assertThat(found.first().apart().orElseThrow().value()).isCloseTo(29 / 35.0, within(1e-12));
  }

  @Test
  void nothingIsSaidWithoutAQuasiAlliance() {
    assertThat(PatronReader.read(World.hubAndSpokes().assess(World.HUB, World.EST))).isEmpty();
    assertThat(PatronReader.read(World.read().assess())).isEmpty();
  }
}
