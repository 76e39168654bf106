package org.entente.app.serve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The endpoint at a path.
 *
 * @param parameters the names that its query may have, sorted
 * @param maker makes the answer; throws {@code WrongWordsException} for what cannot be used
 */
record Endpoint(Set<String> parameters, Function<Query, HttpReply> maker) {

  /** Such an endpoint. */
  static Endpoint of(Function<Query, HttpReply> maker, String... parameters) {
    return new Endpoint(new TreeSet<>(List.of(parameters)), maker);
  }

  /** The answer to a raw query. */
  HttpReply answer(String rawQuery) {
    return maker.apply(Query.of(rawQuery, parameters));
  }
}
