package org.entente.data.events;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.core.measure.NetCooperation;
import org.entente.core.record.EventType;
import org.entente.core.record.QuadClass;

/**
 * How many events of each class and type.
 *
 * @param classes by quad class; one that is not there counts none
 * @param types by PLOVER type; empty where the source has no types
 */
public record EventCounts(Map<QuadClass, Long> classes, Map<EventType, Long> types) {

  /** None. */
  public static final EventCounts NONE = new EventCounts(Map.of(), Map.of());

  /** Copies the maps, in the order of their keys. */
  public EventCounts {
    classes = ordered(QuadClass.class, classes);
    types = ordered(EventType.class, types);
  }

  private static <K extends Enum<K>> Map<K, Long> ordered(Class<K> kind, Map<K, Long> counts) {
    Map<K, Long> copy = new EnumMap<>(kind);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }

  /** These events and others. */
  public EventCounts plus(EventCounts others) {
    return new EventCounts(
        sum(QuadClass.class, classes, others.classes), sum(EventType.class, types, others.types));
  }

  private static <K extends Enum<K>> Map<K, Long> sum(
      Class<K> kind, Map<K, Long> some, Map<K, Long> others) {
    Map<K, Long> sum = new EnumMap<>(kind);
    sum.putAll(some);
    others.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }

  /** How many in all. */
  public long total() {
    return classes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many of a class. */
  public long of(QuadClass quad) {
    return classes.getOrDefault(quad, 0L);
  }

  /** How many of a type. */
  public long of(EventType type) {
    return types.getOrDefault(type, 0L);
  }

  /** {@link NetCooperation} of all; empty without events. */
  public OptionalDouble netCooperation() {
    return NetCooperation.of(classes, quad -> true);
  }

  /** {@link NetCooperation#WORDS_MINUS_DEEDS}; empty if there are no words or no deeds. */
  public OptionalDouble wordsMinusDeeds() {
    OptionalDouble words = NetCooperation.of(classes, QuadClass::isVerbal);
    OptionalDouble deeds = NetCooperation.of(classes, quad -> !quad.isVerbal());
    return words.isPresent() && deeds.isPresent()
        ? OptionalDouble.of(words.getAsDouble() - deeds.getAsDouble())
        : OptionalDouble.empty();
  }
}
