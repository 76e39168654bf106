package org.entente.app.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.question.InvalidQuestionException;

/**
 * The parameters of a request, in UTF-8. What cannot be read is refused, and so is what is unknown.
 */
final class Query {

  /** Most values in one query. */
  static final int MOST = 64;

  private final Map<String, List<String>> values;

  private Query(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads the part of an address behind the question mark.
   *
   * @param raw as it was sent; null or empty for none
   * @param known the allowed names
   * @throws InvalidQuestionException if it has an unknown name, no UTF-8, or too many values
   */
  static Query of(String raw, Set<String> known) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int count = 0;
    if (raw != null && !raw.isEmpty()) {
      for (String part : raw.split("&", -1)) {
        int at = part.indexOf('=');
        String name = decoded(at < 0 ? part : part.substring(0, at), true);
        if (!known.contains(name)) {
          throw new InvalidQuestionException(
              "unknown parameter \""
                  + name
                  + "\" here"
                  + (known.isEmpty() ? "; there is none" : "; known: " + String.join(", ", known)));
        }
        count++;
        if (count > MOST) {
          throw new InvalidQuestionException("more than " + MOST + " values; use fewer");
        }
        values
            .computeIfAbsent(name, key -> new ArrayList<>())
            .add(at < 0 ? "" : decoded(part.substring(at + 1), true));
      }
    }
    return new Query(values);
  }

  /** All values of a name, in their order. */
  List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /**
   * The value of a name that may occur at most once.
   *
   * @throws InvalidQuestionException if it stands twice
   */
  Optional<String> one(String name) {
    List<String> found = all(name);
    if (found.size() > 1) {
      throw new InvalidQuestionException("\"" + name + "\" was given " + found.size() + " times");
    }
    return found.stream().findFirst();
  }

  /**
   * Text out of its percent-encoded form.
   *
   * @param plus whether a plus sign means a space
   * @throws InvalidQuestionException if it is broken or not UTF-8
   */
  static String decoded(String raw, boolean plus) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        boolean whole = i + 2 < raw.length();
        int high = whole ? Character.digit(raw.charAt(i + 1), 16) : -1;
        int low = whole ? Character.digit(raw.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw broken(raw);
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else if (c < 128) {
        bytes.write(plus && c == '+' ? ' ' : c);
      } else {
        throw broken(raw);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InvalidQuestionException(broken(raw).getMessage(), e);
    }
  }

  private static InvalidQuestionException broken(String raw) {
    return new InvalidQuestionException(
        "\"" + raw + "\" is not percent-encoded UTF-8; write a space as %20");
  }
}
