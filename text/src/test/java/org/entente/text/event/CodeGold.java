package org.entente.text.event;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.text.actor.Discourse;
import org.entente.text.language.LanguagePipeline;
import org.entente.text.language.ParsedSentence;
import org.entente.text.language.Sentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Codes a gold file and writes the system's lines for the scorer: {@code CodeGold gold.json
 * out.jsonl [cache]}. A cache keeps the parses, so that a change of a rule is scored in seconds.
 */
public final class CodeGold {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CodeGold() {}

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Path gold = Path.of(args[0]);
    Optional<Path> cache = args.length > 2 ? Optional.of(Path.of(args[2])) : Optional.empty();
    Files.write(Path.of(args[1]), lines(gold, parses(gold, cache)));
  }

  /** One line of JSON for each event. */
  static List<String> lines(Path gold, Map<String, List<ParsedSentence>> parses)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonNode record : JSON.readTree(gold.toFile())) {
      String text = record.path("text").asString();
      Discourse discourse = new Discourse();
      for (ParsedSentence sentence : parses.get(text)) {
        for (CodedEvent event :
            EventCoder.withDefaults().code(sentence, discourse, Optional.empty()).events()) {
          lines.add(JSON.writeValueAsString(line(record.path("id").asString(), event)));
        }
      }
    }
    return lines;
  }

  private static Map<String, Object> line(String id, CodedEvent event) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", id);
    line.put("event", event.type().name());
    line.put("source", event.sources().stream().map(p -> p.actor().code()).distinct().toList());
    line.put("target", event.targets().stream().map(p -> p.actor().code()).distinct().toList());
    line.put(
        "aux",
        event.flags().stream()
            .map(f -> f.name().toLowerCase(java.util.Locale.ROOT))
            .sorted()
            .toList());
    line.put("rule", event.rule());
    return line;
  }

  /** The parses of a gold file's texts, from the cache where there is one. */
  @SuppressWarnings("unchecked")
  static Map<String, List<ParsedSentence>> parses(Path gold, Optional<Path> cache)
      throws IOException, ClassNotFoundException {
    if (cache.isPresent() && Files.exists(cache.get())) {
      try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(cache.get()))) {
        return (Map<String, List<ParsedSentence>>) in.readObject();
      }
    }
    LanguagePipeline language = new LanguagePipeline();
    Map<String, List<ParsedSentence>> parses = new LinkedHashMap<>();
    for (JsonNode record : JSON.readTree(gold.toFile())) {
      String text = record.path("text").asString();
      List<ParsedSentence> parsed = new ArrayList<>();
      for (Sentence sentence : language.split(text)) {
        parsed.add(language.parse(sentence));
      }
      parses.put(text, parsed);
    }
    if (cache.isPresent()) {
      try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(cache.get()))) {
        out.writeObject(parses);
      }
    }
    return parses;
  }
}
