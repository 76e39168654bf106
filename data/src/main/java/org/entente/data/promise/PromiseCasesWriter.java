package org.entente.data.promise;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.entente.core.outlook.promise.Invocation;
import org.entente.core.outlook.promise.PromiseCase;
import org.entente.core.outlook.promise.PromiseRecord;

/**
 * Writes every case by name as a CSV table: war, name, year, member, ally, began, treaties, called,
 * perhaps, conduct, honoured, km. {@code called} and {@code perhaps} list obligations that the war
 * called for, or may have; {@code began} says whether the member began it; an empty field is not
 * known.
 */
public final class PromiseCasesWriter {

  private final IntFunction<String> codes;

  /**
   * With codes of states.
   *
   * @param codes code of a state by its Correlates of War number
   */
  public PromiseCasesWriter(IntFunction<String> codes) {
    this.codes = codes;
  }

  /** The table, in the order of the record. */
  public String csv(PromiseRecord record) {
    return record.cases().stream()
        .map(this::row)
        .collect(
            Collectors.joining(
                "",
                "war,name,year,member,ally,began,treaties,called,perhaps,conduct,honoured,km\n",
                ""));
  }

  private String row(PromiseCase one) {
    return String.join(
            ",",
            one.war().id(),
            one.war().name(),
            String.valueOf(one.member().firstYear()),
            codes.apply(one.member().state()),
            codes.apply(one.ally()),
            one.member().began().map(began -> began ? "yes" : "no").orElse(""),
            one.treaties().stream()
                .filter(treaty -> treaty > 0)
                .map(String::valueOf)
                .collect(Collectors.joining(";")),
            obligations(one, Invocation.YES),
            obligations(one, Invocation.UNKNOWN),
            one.conduct().name().toLowerCase(Locale.ROOT),
            one.honoured().map(kept -> kept ? "yes" : "no").orElse(""),
            one.distance().isPresent()
                ? String.valueOf(Math.round(one.distance().getAsDouble()))
                : "")
        + "\n";
  }

  private static String obligations(PromiseCase one, Invocation invocation) {
    return one.called().entrySet().stream()
        .filter(entry -> entry.getValue() == invocation)
        .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(";"));
  }
}
