package org.entente.core.assessment;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.record.Fact;

/** Takes an assessment apart into values that can be compared. */
final class AssessmentParts {

  private AssessmentParts() {}

  /** All fields by name, except the records themselves and the registry. */
  static Map<String, Object> of(Assessment assessment) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (RecordComponent component : Assessment.class.getRecordComponents()) {
      String name = component.getName();
      if (name.equals("situation")) {
        parts.put("on", assessment.on());
        parts.put("members", assessment.members());
      } else {
        parts.put(name, value(component, assessment));
      }
    }
    return parts;
  }

  /** Every fact that stands anywhere in the assessment, outside the records themselves. */
  static List<Fact> facts(Assessment assessment) {
    List<Fact> facts = new ArrayList<>();
    of(assessment).values().forEach(part -> collect(part, facts));
    return facts;
  }

  private static void collect(Object part, List<Fact> facts) {
    if (part instanceof Fact fact) {
      facts.add(fact);
    } else if (part instanceof Collection<?> several) {
      several.forEach(each -> collect(each, facts));
    } else if (part instanceof Optional<?> maybe) {
      maybe.ifPresent(each -> collect(each, facts));
    } else if (part instanceof Record) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        collect(value(component, part), facts);
      }
    }
  }

  private static Object value(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
