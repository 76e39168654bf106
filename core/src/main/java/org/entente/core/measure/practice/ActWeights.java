package org.entente.core.measure.practice;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;

/**
 * How cooperative a type of act is, by a published scale.
 *
 * @param weights one for every type, from -10 (most conflictual) to 10 (most cooperative)
 */
public record ActWeights(Map<EventType, Double> weights) {

  /** The largest weight, and with a minus sign the smallest. */
  public static final double LARGEST = 10;

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if a type has no weight, or one that is out of range
   */
  public ActWeights {
    Map<EventType, Double> copy = new EnumMap<>(EventType.class);
    copy.putAll(weights);
    for (EventType type : EventType.values()) {
      Double weight = copy.get(type);
      if (weight == null || !(Math.abs(weight) <= LARGEST)) {
        throw new IllegalArgumentException("no weight from -10 to 10 for " + type + ": " + weight);
      }
    }
    weights = Collections.unmodifiableMap(copy);
  }

  /** The weight of a type, -10 to 10. */
  public double of(EventType type) {
    return weights.get(type);
  }

  /** The mean weight of acts, -10 to 10; empty without any. */
  public OptionalDouble mean(Collection<Event> acts) {
    return acts.stream().mapToDouble(act -> of(act.type())).average();
  }
}
