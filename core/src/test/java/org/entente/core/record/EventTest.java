package org.entente.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.entente.core.World;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

class EventTest {

  private static Event event(String sources, String targets) {
    return World.event("E-1", World.ON, sources, targets, EventType.AID);
  }

  @Test
  void runsFromItsSourcesToItsTargetsAndNotBack() {
    Event event = event("HUB", "EST");
    assertThat(event.directed("HUB", "EST")).isTrue();
    assertThat(event.directed("EST", "HUB")).isFalse();
    assertThat(event.directed("HUB", "WST")).isFalse();
  }

  @Test
  void lieBetweenTwoStatesInEitherDirection() {
    Event event = event("HUB", "EST");
    assertThat(event.between("HUB", "EST")).isTrue();
    assertThat(event.between("EST", "HUB")).isTrue();
    assertThat(event.between("HUB", "WST")).isFalse();
  }

  @Test
  void thatTwoAimAtAThirdDoesNotLieBetweenTheTwo() {
    Event event = event("HUB EST", "RED");
    assertThat(event.between("HUB", "EST")).isFalse();
    assertThat(event.directed("HUB", "RED")).isTrue();
    assertThat(event.directed("EST", "RED")).isTrue();
  }

  @Test
  void ofSeveralTogetherRunsBetweenAnyTwoOfThemBothWays() {
    Event event = event("HUB EST WST", "");
    assertThat(event.isReciprocal()).isTrue();
    assertThat(event.directed("HUB", "WST")).isTrue();
    assertThat(event.directed("WST", "HUB")).isTrue();
    assertThat(event.directed("HUB", "HUB")).isFalse();
    assertThat(event.between("HUB", "RED")).isFalse();
  }

  @Test
  void withATargetIsNotReciprocal() {
    assertThat(event("HUB", "EST").isReciprocal()).isFalse();
  }

  @Test
  void lastsItsDay() {
    assertThat(event("HUB", "EST").span()).isEqualTo(Span.of(World.ON, World.ON));
  }

  /** PLOVER's sixteen types: four of each word class of cooperation and conflict, three, five. */
  @Test
  void typesFallIntoTheQuadClassesOfPlover() {
    assertThat(ofClass(QuadClass.VERBAL_COOPERATION))
        .containsExactly(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.CONCEDE);
    assertThat(ofClass(QuadClass.MATERIAL_COOPERATION))
        .containsExactly(EventType.COOPERATE, EventType.AID, EventType.RETREAT);
    assertThat(ofClass(QuadClass.VERBAL_CONFLICT))
        .containsExactly(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);
    assertThat(ofClass(QuadClass.MATERIAL_CONFLICT))
        .containsExactly(
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT);
  }

  private static Set<EventType> ofClass(QuadClass quad) {
    EnumSet<EventType> types = EnumSet.allOf(EventType.class);
    types.removeIf(type -> type.quadClass() != quad);
    return types;
  }
}
