package org.entente.text.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * F1 of coded lines against a gold file, in outline as the field's scorer counts them: types as
 * multisets, sources, targets and whole triples as sets. The scorer itself also merges mirror
 * images and reads reciprocal events as unordered, so that its figures are somewhat higher.
 */
final class GoldScores {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> CODES =
      Map.of("UNO", "IGO", "EUR", "IGO", "JAP", "JPN", "VTN", "VNM", "ITL", "ITA");

  private final Map<String, int[]> counts = new HashMap<>();

  /** Types, sources, targets and triples of one side of a sentence. */
  private record Side(
      List<Set<String>> types, Set<String> sources, Set<String> targets, Set<String> triples) {
    Side() {
      this(new ArrayList<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }
  }

  static GoldScores of(JsonNode gold, List<String> lines) {
    Map<String, Side> system = new HashMap<>();
    for (String line : lines) {
      JsonNode event = JSON.readTree(line);
      Set<String> flags = new HashSet<>(codes(event.path("aux")));
      flags.remove("future");
      if (flags.isEmpty()) {
        add(system.computeIfAbsent(event.path("id").asString(), id -> new Side()), event);
      }
    }
    GoldScores scores = new GoldScores();
    sentences(gold)
        .forEach((ids, side) -> scores.count(side, system.getOrDefault(ids.get(0), new Side())));
    return scores;
  }

  private static Map<List<String>, Side> sentences(JsonNode gold) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    Map<String, Side> sides = new LinkedHashMap<>();
    for (JsonNode record : gold) {
      String text = record.path("text").asString();
      ids.computeIfAbsent(text, t -> new ArrayList<>()).add(record.path("id").asString());
      Side side = sides.computeIfAbsent(text, t -> new Side());
      if (record.has("events")) {
        record.path("events").forEach(event -> add(side, event));
      } else {
        add(side, record);
      }
    }
    Map<List<String>, Side> sentences = new LinkedHashMap<>();
    sides.forEach((text, side) -> sentences.put(ids.get(text), side));
    return sentences;
  }

  private static void add(Side side, JsonNode event) {
    String type = event.path(event.has("plover") ? "plover" : "event").asString();
    Set<String> types = new HashSet<>(Set.of(type));
    types.addAll(codes(event.path("alt_events")));
    List<String> sources = codes(event.path("source"));
    List<String> targets = codes(event.path("target"));
    if (targets.isEmpty() && sources.size() > 1) {
      targets = sources;
    }
    side.types().add(types);
    side.sources().addAll(sources);
    side.targets().addAll(event.path("target").isEmpty() ? List.of() : targets);
    for (String from : sources.isEmpty() ? List.of("-") : sources) {
      for (String to : targets.isEmpty() ? List.of("-") : targets) {
        types.forEach(t -> side.triples().add(from + t + to));
      }
    }
  }

  private static List<String> codes(JsonNode list) {
    List<String> codes = new ArrayList<>();
    for (JsonNode item : list) {
      String code = item.isObject() ? item.path("code").asString() : item.asString();
      codes.add(CODES.getOrDefault(code, code));
    }
    return codes.stream().distinct().toList();
  }

  private void count(Side gold, Side system) {
    List<Set<String>> open = new ArrayList<>(gold.types());
    int hits = 0;
    for (Set<String> type : system.types()) {
      for (Set<String> wanted : open) {
        if (wanted.containsAll(type)) {
          open.remove(wanted);
          hits++;
          break;
        }
      }
    }
    count("type", hits, system.types().size(), gold.types().size());
    count(
        "source",
        shared(gold.sources(), system.sources()),
        system.sources().size(),
        gold.sources().size());
    count(
        "target",
        shared(gold.targets(), system.targets()),
        system.targets().size(),
        gold.targets().size());
    count(
        "triple",
        shared(gold.triples(), system.triples()),
        system.triples().size(),
        gold.triples().size());
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  private void count(String what, int hits, int coded, int wanted) {
    int[] sums = counts.computeIfAbsent(what, w -> new int[3]);
    sums[0] += hits;
    sums[1] += coded;
    sums[2] += wanted;
  }

  double f1(String what) {
    int[] sums = counts.getOrDefault(what, new int[3]);
    return sums[1] + sums[2] == 0 ? 0 : 2.0 * sums[0] / (sums[1] + sums[2]);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String what : List.of("type", "source", "target", "triple")) {
      text.append(String.format(java.util.Locale.ROOT, "%s %.3f  ", what, f1(what)));
    }
    return text.toString();
  }
}
