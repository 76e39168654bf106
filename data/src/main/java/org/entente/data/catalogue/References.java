package org.entente.data.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** References without repetitions, as BibTeX or as text. */
public final class References {

  private References() {}

  /** Each publication once, sorted by key. */
  public static List<Reference> unique(Collection<Reference> references) {
    Map<String, Reference> byKey = new LinkedHashMap<>();
    references.forEach(reference -> byKey.putIfAbsent(reference.key(), reference));
    List<Reference> unique = new ArrayList<>(byKey.values());
    unique.sort((a, b) -> a.key().compareTo(b.key()));
    return unique;
  }

  /** A BibTeX file. */
  public static String bibtex(Collection<Reference> references) {
    return unique(references).stream().map(Reference::bibtex).collect(Collectors.joining("\n"));
  }

  /** One line for each, sorted by the text. */
  public static String text(Collection<Reference> references) {
    return unique(references).stream()
        .map(Reference::text)
        .sorted()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
