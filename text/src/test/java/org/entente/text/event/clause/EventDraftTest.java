package org.entente.text.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.event.clause.Marker.Modality;
import org.entente.text.event.clause.Marker.OperatorWord;
import org.entente.text.event.lexicon.Rule;
import org.junit.jupiter.api.Test;

class EventDraftTest {
  private static final Rule WITHDRAW =
      new Rule("withdraw", EventType.RETREAT, "withdraw", List.of(), List.of(), Set.of());
  private static final EventDraft DEED = EventDraft.of(WITHDRAW, List.of(), List.of(), 3, 3);

  @Test
  void theIdOfItsRuleNamesTheOutermostMarkerFirst() {
    EventDraft refused =
        DEED.as(EventType.AGREE, new OperatorWord("agree")).as(EventType.REJECT, Modality.WILL_NOT);
    assertThat(DEED.ruleId()).isEqualTo("withdraw");
    assertThat(refused.ruleId()).isEqualTo("will-not+agree+withdraw");
    assertThat(refused.mode()).contains("withdraw");
  }

  @Test
  void aDeedThatNoRuleKnowsHasAnId() {
    EventDraft unknown =
        new EventDraft(
            EventType.AGREE,
            Optional.empty(),
            List.of(new OperatorWord("agree")),
            List.of(),
            List.of(),
            Set.of(),
            1,
            2);
    assertThat(unknown.ruleId()).isEqualTo("agree+deed");
    assertThat(unknown.mode()).isEmpty();
  }

  @Test
  void onlyANegationAtTheOutsideIsARefusal() {
    EventDraft refused = DEED.as(EventType.REJECT, Modality.NOT);
    assertThat(refused.isRefusal()).isTrue();
    assertThat(refused.as(EventType.AGREE, new OperatorWord("agree")).isRefusal()).isFalse();
    assertThat(DEED.as(EventType.AGREE, Modality.WILL).isRefusal()).isFalse();
    assertThat(DEED.isRefusal()).isFalse();
  }

  @Test
  void wordsAreAddedAtEitherEnd() {
    assertThat(DEED.including(1).first()).isEqualTo(1);
    assertThat(DEED.including(1).last()).isEqualTo(3);
    assertThat(DEED.including(5).last()).isEqualTo(5);
  }
}
