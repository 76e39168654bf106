package org.entente.core.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.entente.core.World;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a change are read as they are documented, and what cannot be read is explained. */
class ChangeParserTest {

  private static Change parse(String text) {
    return WhatIf.parse(text, World.REGISTRY, World.ON);
  }

  @Test
  void everyFormIsRead() {
    assertThat(parse("leader HUB now"))
        .isEqualTo(new LeaderChange(World.HUB, World.ON, Optional.empty()));
    assertThat(parse("leader Hubland 2020-06-01 Jane Doe"))
        .isEqualTo(new LeaderChange(World.HUB, World.day("2020-06-01"), Optional.of("Jane Doe")));
    assertThat(parse("end-treaty T-HUB-EST")).isEqualTo(new TreatyEnd("T-HUB-EST", World.ON));
    assertThat(parse("end-treaty HUB EST 2020-01-01"))
        .isEqualTo(new ObligationsEnd(World.HUB, World.EST, World.day("2020-01-01")));
    assertThat(parse("notice EST HUB T-HUB-EST"))
        .isEqualTo(new NoticeGiven(World.EST, World.HUB, "T-HUB-EST", World.ON));
    assertThat(parse("sign-treaty EST WST defence,consultation"))
        .isEqualTo(
            new TreatySigned(
                List.of(World.EST, World.WST),
                EnumSet.of(Obligation.DEFENSE, Obligation.CONSULTATION),
                World.ON));
    assertThat(parse("dispute EST WST"))
        .isEqualTo(new DisputeOpened(World.EST, World.WST, Dispute.Matter.TERRITORIAL, World.ON));
    assertThat(parse("dispute EST WST trade 2020-01-01"))
        .isEqualTo(
            new DisputeOpened(World.EST, World.WST, Dispute.Matter.TRADE, World.day("2020-01-01")));
    assertThat(parse("settle D-1")).isEqualTo(new DisputeSettled("D-1", World.ON));
    assertThat(parse("tariff HUB EST cars and parts 2020-01-01"))
        .isEqualTo(
            new MeasureTaken(
                Form.TARIFF,
                World.HUB,
                World.EST,
                Optional.of("cars and parts"),
                World.day("2020-01-01")));
    assertThat(parse("sanctions HUB RED"))
        .isEqualTo(
            new MeasureTaken(Form.SANCTIONS, World.HUB, World.RED, Optional.empty(), World.ON));
    assertThat(parse("lift M-1 now")).isEqualTo(new MeasureLifted("M-1", World.ON));
    assertThat(parse("warming EST RED"))
        .isEqualTo(new Contacts(Form.WARMING, World.EST, World.RED, Contacts.DEFAULT));
    assertThat(parse("cooling EST RED 4"))
        .isEqualTo(new Contacts(Form.COOLING, World.EST, World.RED, 4));
    assertThat(parse("clash RED EST")).isEqualTo(new Clash(World.RED, World.EST, World.ON));
    assertThat(parse("crisis EST no-confidence"))
        .isEqualTo(new CrisisBegun(World.EST, Crisis.Type.NO_CONFIDENCE, World.ON));
    assertThat(parse("end-crisis C-1")).isEqualTo(new CrisisEnded("C-1", World.ON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leader HUB now \"Jane Doe\"",
        "end-treaty T-HUB-EST",
        "end-treaty HUB EST",
        "notice EST HUB T-HUB-EST",
        "sign-treaty EST WST RED defense,nonaggression",
        "dispute EST WST",
        "settle D-1",
        "tariff HUB EST 'cars and parts'",
        "sanctions HUB RED oil",
        "lift M-1",
        "warming EST RED",
        "cooling EST RED 4",
        "clash RED EST 2020-05-01",
        "crisis EST coup-attempt",
        "end-crisis C-1"
      })
  void theTextOfAChangeReadsAsTheSameChange(String words) {
    Change change = parse(words);
    assertThat(parse(change.text())).isEqualTo(change);
    assertThat(change.text()).startsWith(change.form().word() + " ");
    assertThat(change.meaning()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tarif HUB EST | \"tarif\" is not a change; possible: leader, end-treaty, | tariff USA JPN",
        "'' | the change is empty | possible: leader",
        "leader | it ends where a state should follow | leader STATE [DATE] [NAME]",
        "leader Hubsland | there is no state called \"Hubsland\" | did you mean Hubland (HUB)?",
        "leader HUB 2020-06-16 | 2020-06-16 lies after 2020-06-15 | assess a later date",
        "leader HUB 2020-6-1 | \"2020-6-1\" is not a date | YYYY-MM-DD",
        "clash HUB Hubland | both states are Hubland (HUB) | clash A B",
        "clash HUB EST now or never | \"or\" is an extra word | clash A B",
        "dispute HUB EST fishy | \"fishy\" is no matter; possible: territorial, | dispute A B",
        "crisis HUB | it ends where crisis should follow | crisis STATE TYPE",
        "warming HUB EST 0 | \"0\" is not a number from 1 to 89 | warming A B [N]",
        "warming HUB EST 90 | \"90\" is not a number from 1 to 89 | warming A B [N]",
        "warming HUB EST many | \"many\" is not a number | warming A B [N]",
        "settle M-1 | \"M-1\" is not an id of a dispute; those begin with D- | settle DISPUTE_ID",
        "sign-treaty HUB EST friendship | \"friendship\" is neither a state nor | defense, offense",
        "sign-treaty HUB EST HUB defense | Hubland (HUB) is named twice | sign-treaty A B",
        "sign-treaty HUB EST | it ends where their obligations should follow | OBLIGATIONS"
      })
  void whatCannotBeReadIsExplained(String words, String trouble, String help) {
    assertThatThrownBy(() -> parse(words))
        .isInstanceOf(ChangeException.class)
        .hasMessageStartingWith("what-if '" + words + "': ")
        .hasMessageContaining(trouble)
        .hasMessageContaining(help);
  }
}
