package org.entente.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.record.EventType;
import org.entente.text.Models;
import org.entente.text.event.Explanation.Outcome;
import org.junit.jupiter.api.Test;

class EventCoderTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 1, 7));

  private static List<CodedEvent> events(String text) {
    Models.needed();
    return EventCoder.withDefaults().code(text, DAY).events();
  }

  @Test
  void everyPartOfAnEventPointsIntoTheText() {
    String text = "Rain fell. Japanese officials on Monday accused China of spying.";
    CodedEvent event = events(text).get(0);
    assertThat(event.type()).isEqualTo(EventType.ACCUSE);
    assertThat(event.trigger().of(text)).startsWith("accused");
    assertThat(event.sources().get(0).span().of(text)).isEqualTo("Japanese");
    assertThat(event.targets().get(0).span().of(text)).isEqualTo("China");
    assertThat(event.sentence().of(text)).startsWith("Japanese").endsWith(".");
    assertThat(event.date()).contains(LocalDate.of(2025, 1, 6));
    assertThat(event.rule()).isEqualTo("accuse");
  }

  @Test
  void datesCountFromThePublication() {
    assertThat(events("Japan met Russia yesterday.").get(0).date())
        .contains(LocalDate.of(2025, 1, 6));
    assertThat(events("On Dec. 30, Japan met Russia.").get(0).date())
        .contains(LocalDate.of(2024, 12, 30));
    assertThat(events("Japan met Russia.").get(0).date()).isEmpty();
  }

  @Test
  void theLastNameOfAPersonIsRemembered() {
    List<CodedEvent> events =
        events("Danish envoy Karl Brandt met reporters. Brandt condemned Belarus.");
    assertThat(events)
        .last()
        .satisfies(e -> assertThat(e.sources().get(0).actor().code()).isEqualTo("DNK"));
  }

  @Test
  void aPronounMeansTheSpeaker() {
    CodedEvent event = events("Ghana said it had suspended aid to Togo.").get(0);
    assertThat(event.sources().get(0).actor().code()).isEqualTo("GHA");
    assertThat(event.reporter())
        .get()
        .satisfies(r -> assertThat(r.actor().code()).isEqualTo("GHA"));
  }

  @Test
  void aSayingIsNoEvent() {
    assertThat(events("Norway said that Sweden is beautiful.")).isEmpty();
  }

  @Test
  void theCoderSaysWhatWasMissing() {
    Models.needed();
    Coding coding =
        EventCoder.withDefaults()
            .with(Gate.DYAD)
            .code("Rain fell. Peru likes rice. Peru likes the talks and Chile likes corn.", DAY);
    assertThat(coding.explanations())
        .extracting(Explanation::outcome)
        .containsExactly(Outcome.GATE_CLOSED, Outcome.GATE_CLOSED, Outcome.NO_TRIGGER);
    assertThat(coding.explanations().get(2).actors()).containsExactly("Peru = PER", "Chile = CHL");
  }

  @Test
  void theSameTextGivesTheSameEvents() {
    String text = "France and Germany agreed to help Ukraine. They rejected a Russian proposal.";
    assertThat(events(text)).isEqualTo(events(text)).isNotEmpty();
  }
}
