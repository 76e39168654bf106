package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.record.Citation;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Obligation;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Scope;
import org.entente.core.record.Term;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;
import org.entente.core.time.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in a table is what the record says, field by field. */
class CasebookKindsTest {

  private static final String TREATY =
      "T-a,\"Treaty, the first\",agreement,2001-02-03,2002-03-04,2010-05-06,state-exit,forces-status";
  private static final String LEADER =
      "L-a,KOR,A. Leader,President,2002-03-04,2010-05-06,acting,ill-health";

  @TempDir Path temp;
  private CasebookFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new CasebookFolder(temp);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static final Span SPAN = Span.of(day("2002-03-04"), day("2010-05-06"));

  @Test
  void aTreaty() throws CasebookException {
    Treaty treaty = folder.with(RecordKind.TREATY, TREATY).only(Treaty.class);
    assertThat(treaty.id()).isEqualTo("T-a");
    assertThat(treaty.name()).isEqualTo("Treaty, the first");
    assertThat(treaty.form()).isEqualTo(Treaty.Form.AGREEMENT);
    assertThat(treaty.signed()).isEqualTo(day("2001-02-03"));
    assertThat(treaty.span()).isEqualTo(SPAN);
    assertThat(treaty.termination()).contains(Treaty.Termination.STATE_EXIT);
    assertThat(treaty.subject()).isEqualTo(Treaty.Subject.FORCES_STATUS);
  }

  @Test
  void aTreatyInEffectHasNeitherEndNorTermination() throws CasebookException {
    Treaty treaty =
        folder
            .with(RecordKind.TREATY, "T-a,A,treaty,2001-02-03,2002-03-04,,,alliance")
            .only(Treaty.class);
    assertThat(treaty.span()).isEqualTo(Span.since(day("2002-03-04")));
    assertThat(treaty.termination()).isEmpty();
  }

  @Test
  void aCitation() throws CasebookException {
    folder.file(
        "treaties.csv",
        CasebookFolder.header(RecordKind.TREATY)
            + "T-a,A,treaty,2001-02-03,2002-03-04,,,alliance,"
            + "\"Ministry of X, Y\",Title,1999-12-31,1,\"a doubt; or two\"\n");
    assertThat(folder.only(Treaty.class).citation())
        .isEqualTo(
            new Citation(
                "Ministry of X, Y", "Title", day("1999-12-31"), 1, Optional.of("a doubt; or two")));
  }

  @Test
  void anEmptyNoteIsAbsent() throws CasebookException {
    assertThat(folder.with(RecordKind.TREATY, TREATY).only(Treaty.class).citation())
        .isEqualTo(
            new Citation("A Ministry", "A document", day("2020-01-02"), 2, Optional.empty()));
  }

  @Test
  void aMember() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY);
    TreatyMember member =
        folder
            .with(
                RecordKind.MEMBER,
                "W-a,T-a,NZL,2002-03-04,2010-05-06,withdrew,consultation;defense")
            .only(TreatyMember.class);
    assertThat(member.id()).isEqualTo("W-a");
    assertThat(member.treaty()).isEqualTo("T-a");
    assertThat(member.member()).isEqualTo("NZL");
    assertThat(member.span()).isEqualTo(SPAN);
    assertThat(member.exit()).contains(TreatyMember.Exit.WITHDREW);
    assertThat(member.obligations())
        .containsExactlyInAnyOrder(Obligation.DEFENSE, Obligation.CONSULTATION);
  }

  @Test
  void aMemberMayOweNothing() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY);
    TreatyMember member =
        folder
            .with(RecordKind.MEMBER, "W-a,T-a,NZL,2002-03-04,2010-05-06,withdrew,")
            .only(TreatyMember.class);
    assertThat(member.obligations()).isEmpty();
  }

  @Test
  void aTreatyAction() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY);
    TreatyAction action =
        folder
            .with(
                RecordKind.TREATY_ACTION,
                "A-a,T-a,2005-06-07,USA;AUS,NZL,notice-withdrawn,2005-07-08")
            .only(TreatyAction.class);
    assertThat(action.id()).isEqualTo("A-a");
    assertThat(action.treaty()).isEqualTo("T-a");
    assertThat(action.date()).isEqualTo(day("2005-06-07"));
    assertThat(action.actors()).containsExactly("USA", "AUS");
    assertThat(action.toward()).containsExactly("NZL");
    assertThat(action.step()).isEqualTo(TreatyAction.Step.NOTICE_WITHDRAWN);
    assertThat(action.effective()).contains(day("2005-07-08"));
  }

  @Test
  void aTreatyActionTowardAllWithoutAnEffectiveDay() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY);
    TreatyAction action =
        folder
            .with(RecordKind.TREATY_ACTION, "A-a,T-a,2005-06-07,USA,,amended,")
            .only(TreatyAction.class);
    assertThat(action.toward()).isEmpty();
    assertThat(action.effective()).isEmpty();
  }

  @Test
  void aLeader() throws CasebookException {
    LeaderSpell leader = folder.with(RecordKind.LEADER, LEADER).only(LeaderSpell.class);
    assertThat(leader.id()).isEqualTo("L-a");
    assertThat(leader.state()).isEqualTo("KOR");
    assertThat(leader.name()).isEqualTo("A. Leader");
    assertThat(leader.office()).isEqualTo("President");
    assertThat(leader.span()).isEqualTo(SPAN);
    assertThat(leader.entry()).isEqualTo(LeaderSpell.Entry.ACTING);
    assertThat(leader.exit()).contains(LeaderSpell.Exit.ILL_HEALTH);
  }

  @Test
  void aTerm() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER);
    Term term =
        folder
            .with(RecordKind.TERM, "S-a,L-a,2002-03-04,2006-03-03,four-year term")
            .only(Term.class);
    assertThat(term.id()).isEqualTo("S-a");
    assertThat(term.leader()).isEqualTo("L-a");
    assertThat(term.from()).isEqualTo(day("2002-03-04"));
    assertThat(term.scheduledEnd()).isEqualTo(day("2006-03-03"));
    assertThat(term.basis()).isEqualTo("four-year term");
  }

  @Test
  void aDispute() throws CasebookException {
    Dispute dispute =
        folder
            .with(
                RecordKind.DISPUTE,
                "D-a,An island,maritime,JPN,KOR;PRK,2002-03-04,2010-05-06,settled in court")
            .only(Dispute.class);
    assertThat(dispute.id()).isEqualTo("D-a");
    assertThat(dispute.name()).isEqualTo("An island");
    assertThat(dispute.matter()).isEqualTo(Dispute.Matter.MARITIME);
    assertThat(dispute.sideA()).containsExactly("JPN");
    assertThat(dispute.sideB()).containsExactly("KOR", "PRK");
    assertThat(dispute.span()).isEqualTo(SPAN);
    assertThat(dispute.outcome()).contains("settled in court");
  }

  @Test
  void aCrisis() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER);
    Crisis crisis =
        folder
            .with(
                RecordKind.CRISIS,
                "C-a,KOR,martial-law,Martial law,2002-03-04,2010-05-06,L-a,lifted")
            .only(Crisis.class);
    assertThat(crisis.id()).isEqualTo("C-a");
    assertThat(crisis.state()).isEqualTo("KOR");
    assertThat(crisis.type()).isEqualTo(Crisis.Type.MARTIAL_LAW);
    assertThat(crisis.name()).isEqualTo("Martial law");
    assertThat(crisis.span()).isEqualTo(SPAN);
    assertThat(crisis.leader()).contains("L-a");
    assertThat(crisis.outcome()).contains("lifted");
  }

  @Test
  void aCrisisMayConcernNoLeader() throws CasebookException {
    Crisis crisis =
        folder
            .with(RecordKind.CRISIS, "C-a,KOR,succession,A vacancy,2002-03-04,,,")
            .only(Crisis.class);
    assertThat(crisis.leader()).isEmpty();
    assertThat(crisis.outcome()).isEmpty();
  }

  @Test
  void anEconomicMeasure() throws CasebookException {
    EconomicMeasure measure =
        folder
            .with(
                RecordKind.ECONOMIC_MEASURE,
                "M-a,JPN,KOR;CHN,list-removal,a list,2002-03-04,2010-05-06,put back")
            .only(EconomicMeasure.class);
    assertThat(measure.id()).isEqualTo("M-a");
    assertThat(measure.sender()).isEqualTo("JPN");
    assertThat(measure.targets()).containsExactly("KOR", "CHN");
    assertThat(measure.type()).isEqualTo(EconomicMeasure.Type.LIST_REMOVAL);
    assertThat(measure.subject()).isEqualTo("a list");
    assertThat(measure.span()).isEqualTo(SPAN);
    assertThat(measure.reversal()).contains("put back");
  }

  @Test
  void anEvent() throws CasebookException {
    Event event =
        folder
            .with(
                RecordKind.EVENT,
                "E-a,2005-06-07,CHN;RUS,JPN,MOBILIZE,patrol,military;territory,Ships sailed.,")
            .only(Event.class);
    assertThat(event.id()).isEqualTo("E-a");
    assertThat(event.date()).isEqualTo(day("2005-06-07"));
    assertThat(event.sources()).containsExactly("CHN", "RUS");
    assertThat(event.targets()).containsExactly("JPN");
    assertThat(event.type()).isEqualTo(EventType.MOBILIZE);
    assertThat(event.mode()).isEqualTo(Event.Mode.PATROL);
    assertThat(event.contexts())
        .containsExactlyInAnyOrder(Event.Context.MILITARY, Event.Context.TERRITORY);
    assertThat(event.summary()).isEqualTo("Ships sailed.");
  }

  @Test
  void anEventThatTheSourcesDidTogetherHasNoTarget() throws CasebookException {
    Event event =
        folder
            .with(RecordKind.EVENT, "E-a,2005-06-07,USA;JPN,,CONSULT,summit,diplomatic,They met.,")
            .only(Event.class);
    assertThat(event.isReciprocal()).isTrue();
  }

  @Test
  void aScope() throws CasebookException {
    folder.scope("economic_measures,USA;JPN,KOR,2015-01-01,2025-12-31", "leaders,USA,,1990-01-01,");
    assertThat(folder.read().problems().kept()).isEmpty();
    assertThat(folder.read().records().scopes())
        .containsExactly(
            new Scope(
                RecordKind.ECONOMIC_MEASURE,
                List.of("USA", "JPN"),
                List.of("KOR"),
                Span.of(day("2015-01-01"), day("2025-12-31"))),
            new Scope(RecordKind.LEADER, List.of("USA"), List.of(), Span.since(day("1990-01-01"))));
  }

  @Test
  void theRowsThatWereKeptAreCountedByKind() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY, "T-b,B,treaty,2001-02-30,2002-03-04,,,alliance");
    folder.with(RecordKind.LEADER, LEADER);
    Casebook casebook = folder.read();
    assertThat(casebook.rows()).containsEntry(RecordKind.TREATY, 1);
    assertThat(casebook.rows()).containsEntry(RecordKind.LEADER, 1);
    assertThat(casebook.rows()).hasSize(2);
  }
}
