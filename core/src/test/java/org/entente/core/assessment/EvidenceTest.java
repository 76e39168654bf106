package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.entente.core.World;
import org.entente.core.record.EventType;
import org.entente.core.record.Fact;
import org.entente.core.record.Obligation;
import org.entente.core.record.RecordKind;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final Assessment FULL = FullWorld.make().assess();

  @Test
  void everyPieceOfEvidenceIsARecordThatWasKnownOnTheDate() {
    List<Fact> known = new ArrayList<>(FULL.known().facts());
    known.addAll(FULL.known().acts());
    assertThat(known).containsAll(FULL.evidence());
    assertThat(FULL.evidence()).isNotEmpty();
  }

  @Test
  void everyRecordThatAnyPartOfTheAssessmentNamesIsInTheEvidence() {
    List<Fact> named = AssessmentParts.facts(FULL);
    assertThat(named).hasSizeGreaterThan(50);
    assertThat(FULL.evidence()).containsAll(named);
  }

  @Test
  void evidenceOfEveryKindIsThere() {
    assertThat(FULL.evidence()).extracting(Fact::kind).contains(RecordKind.values());
  }

  @Test
  void noRecordStandsTwiceInTheEvidence() {
    assertThat(FULL.evidence()).extracting(Fact::id).doesNotHaveDuplicates();
  }

  @Test
  void theEvidenceIsInTheOrderOfItsKindsAndThenOfItsDates() {
    List<Fact> evidence = FULL.evidence();
    for (int i = 1; i < evidence.size(); i++) {
      Fact before = evidence.get(i - 1);
      Fact after = evidence.get(i);
      int kinds = before.kind().compareTo(after.kind());
      assertThat(kinds).as(before + " before " + after).isNotPositive();
      if (kinds == 0) {
        assertThat(before.span().from()).isBeforeOrEqualTo(after.span().from());
      }
    }
  }

  @Test
  void everyStrainHasEvidenceOfItsOwn() {
    assertThat(FULL.strains()).allSatisfy(strain -> assertThat(strain.evidence()).isNotEmpty());
  }

  @Test
  void aRecordThatNothingRestsOnIsNoEvidence() {
    Assessment assessment =
        FullWorld.make()
            .event("2020-01-01", "RED", "BLU", EventType.ACCUSE)
            .treaty("T-RED", "2000-01-01", EnumSet.of(Obligation.DEFENSE), "RED BLU")
            .assess();
    assertThat(assessment.evidence()).isEqualTo(FULL.evidence());
  }

  @Test
  void thePactsWithACommonAllyOutsideAreEvidenceOfAQuasiAlliance() {
    Assessment assessment = World.hubAndSpokes().assess(World.EST, World.WST);
    assertThat(assessment.evidence()).extracting(Fact::id).contains("T-HUB-EST", "T-HUB-WST");
  }

  @Test
  void theActsThatPutAnOutsiderAtOddsAreEvidence() {
    Assessment assessment =
        World.read().event("2017-07-01", "HUB WST", "RED", EventType.ACCUSE).assess();
    assertThat(assessment.outsiders()).hasSize(1);
    assertThat(assessment.evidence()).hasSize(1);
  }
}
