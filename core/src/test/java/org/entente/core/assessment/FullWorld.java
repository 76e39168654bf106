package org.entente.core.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.entente.core.World;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Obligation;
import org.entente.core.record.Term;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;
import org.entente.core.time.Span;

/** A world with something on record for every part of an assessment. */
public final class FullWorld {

  private FullWorld() {}

  /** Every part of its assessment holds something, and there is a strain of every kind. */
  public static World make() {
    World world =
        World.hubAndSpokes()
            .treaty("T-TRIO", "2014-12-29", EnumSet.noneOf(Obligation.class), "HUB EST WST")
            .treaty("T-OLD", "1990-01-01 2001-01-01", EnumSet.of(Obligation.DEFENSE), "EST WST")
            .treaty("T-CALL", "1995-01-01", EnumSet.of(Obligation.CONSULTATION), "HUB BLU")
            .step(
                "T-HUB-WST",
                TreatyAction.Step.NOTICE,
                "2020-05-01",
                Optional.of(World.day("2020-11-01")),
                "WST",
                "HUB")
            .leader("L-HUB", "HUB", "2017-01-20", LeaderSpell.Entry.REGULAR)
            .term("L-HUB", "2017-01-20", "2021-01-20")
            .leader("L-EST", "EST", "2020-01-01", LeaderSpell.Entry.ACTING)
            .leader("L-WST", "WST", "2010-01-01 2018-01-01", LeaderSpell.Entry.REGULAR)
            .crisis("EST", Crisis.Type.IMPEACHMENT, "2020-06-01")
            .crisis("EST", Crisis.Type.MARTIAL_LAW, "2020-05-01 2020-05-02")
            .dispute("EST", "WST", Dispute.Matter.HISTORICAL, "1990-01-01")
            .dispute("HUB", "RED", Dispute.Matter.SECURITY, "1990-01-01")
            .measure("HUB", "EST", EconomicMeasure.Type.BLOCKED_ACQUISITION, "2020-06-03")
            .measure("BLU", "EST", EconomicMeasure.Type.SANCTIONS, "2012-06-03");
    return events(world);
  }

  private static World events(World world) {
    return world
        .event("2017-07-01", "HUB WST", "RED", EventType.ACCUSE)
        .events(3, "2020-02-01", "HUB", "EST", EventType.SUPPORT)
        .events(3, "2020-03-01", "HUB", "EST", EventType.SANCTION)
        .events(2, "2018-09-01", "HUB", "EST", EventType.CONSULT)
        .event("2020-04-01", "HUB EST WST", "", EventType.COOPERATE)
        .event("2020-05-05", "EST", "WST", EventType.ACCUSE, Event.Context.HISTORY)
        .events(3, "2018-07-01", "EST", "RED", EventType.PROTEST)
        .events(3, "2019-07-01", "EST", "RED", EventType.CONSULT)
        .events(3, "2019-08-01", "HUB WST", "RED", EventType.MOBILIZE)
        .events(3, "2019-09-01", "HUB", "BLU", EventType.AID)
        .events(3, "2019-10-01", "EST", "BLU", EventType.AID)
        .events(3, "2019-11-01", "WST BLU", "", EventType.AGREE)
        .events(3, "2016-01-01", "HUB EST WST", "RED", EventType.REJECT)
        .events(3, "2016-02-01", "HUB EST WST", "BLU", EventType.AGREE);
  }

  /** The fact with an end on that day, where it is of a kind that ends and still lasts. */
  static Fact ended(Fact fact, LocalDate last) {
    if (fact.span().to().isPresent()) {
      return fact;
    }
    Span span = Span.of(fact.span().from(), last);
    if (fact instanceof Treaty t) {
      return new Treaty(
          t.id(),
          t.name(),
          t.form(),
          t.signed(),
          span,
          Optional.of(Treaty.Termination.ABROGATED),
          t.subject(),
          t.citation());
    }
    if (fact instanceof TreatyMember m) {
      Optional<TreatyMember.Exit> exit = Optional.of(TreatyMember.Exit.WITHDREW);
      return new TreatyMember(
          m.id(), m.treaty(), m.member(), span, exit, m.obligations(), m.citation());
    }
    if (fact instanceof LeaderSpell l) {
      Optional<LeaderSpell.Exit> exit = Optional.of(LeaderSpell.Exit.IRREGULAR);
      return new LeaderSpell(
          l.id(), l.state(), l.name(), l.office(), span, l.entry(), exit, l.citation());
    }
    return endedQuarrel(fact, span);
  }

  private static Fact endedQuarrel(Fact fact, Span span) {
    Optional<String> how = Optional.of("it ended");
    if (fact instanceof Dispute d) {
      return new Dispute(
          d.id(), d.name(), d.matter(), d.sideA(), d.sideB(), span, how, d.citation());
    }
    if (fact instanceof Crisis c) {
      return new Crisis(c.id(), c.state(), c.type(), c.name(), span, c.leader(), how, c.citation());
    }
    if (fact instanceof EconomicMeasure m) {
      return new EconomicMeasure(
          m.id(), m.sender(), m.targets(), m.type(), m.subject(), span, how, m.citation());
    }
    if (fact instanceof Term) {
      return fact;
    }
    throw new IllegalStateException("a kind of fact that this test does not end: " + fact.kind());
  }
}
