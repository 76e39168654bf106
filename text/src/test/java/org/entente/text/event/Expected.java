package org.entente.text.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.text.table.Tables;

/** An event that a test sentence should give: {@code TYPE/OTHER SOURCES>TARGETS flags}. */
record Expected(Set<String> types, Set<String> sources, Set<String> targets, Set<String> flags) {

  /** A sentence and the events that it should give. */
  record Case(String kind, String text, List<Expected> events) {}

  static List<Case> cases(String file, boolean withKind) {
    List<Case> cases = new ArrayList<>();
    for (String[] row : Tables.read(Expected.class, file)) {
      int text = withKind ? 1 : 0;
      List<Expected> events = Tables.values(row, text + 1).stream().map(Expected::parse).toList();
      cases.add(new Case(withKind ? row[0] : "", row[text], events));
    }
    return cases;
  }

  private static Expected parse(String event) {
    String[] words = event.split(" ");
    String[] sides = words[1].split(">", -1);
    Set<String> flags = new TreeSet<>(List.of(words).subList(2, words.length));
    return new Expected(Set.of(words[0].split("/")), codes(sides[0]), codes(sides[1]), flags);
  }

  private static Set<String> codes(String side) {
    return side.isEmpty() ? Set.of() : new TreeSet<>(List.of(side.split("\\+")));
  }

  boolean isNonActual() {
    return flags.stream().anyMatch(f -> !f.equals("future"));
  }

  boolean matchesType(CodedEvent event) {
    return types.contains(event.type().name());
  }

  boolean matches(CodedEvent event) {
    Set<String> from = codes(event.sources());
    Set<String> to = codes(event.targets());
    boolean directed = sources.equals(from) && targets.equals(to);
    Set<String> together = new TreeSet<>(from);
    together.addAll(to);
    return matchesType(event)
        && (directed || targets.isEmpty() && sources.size() > 1 && together.equals(sources));
  }

  boolean matchesSource(CodedEvent event) {
    return sources.equals(codes(event.sources())) || isTogether(event);
  }

  boolean matchesTarget(CodedEvent event) {
    return targets.equals(codes(event.targets())) || isTogether(event);
  }

  private boolean isTogether(CodedEvent event) {
    Set<String> together = codes(event.sources());
    together.addAll(codes(event.targets()));
    return targets.isEmpty() && sources.size() > 1 && together.equals(sources);
  }

  private static Set<String> codes(List<Participant> side) {
    return side.stream().map(p -> p.actor().code()).collect(Collectors.toCollection(TreeSet::new));
  }
}
