package org.entente.text.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all events and explanations of the sets of sentences among the tests, and of more files,
 * at every gate: {@code CodeAll out.txt [gold.json | article.txt ...]}. The files of two versions
 * are the same if a change leaves the coding alone; otherwise {@code diff} shows what it changes.
 */
public final class CodeAll {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 1, 7));

  private CodeAll() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = new ArrayList<>();
    Expected.cases("hard.psv", true).forEach(example -> texts.add(example.text()));
    Expected.cases("news.psv", false).forEach(example -> texts.add(example.text()));
    for (String file : List.of(args).subList(1, args.length)) {
      texts.addAll(texts(Path.of(file)));
    }
    try (PrintStream out = new PrintStream(args[0], StandardCharsets.UTF_8)) {
      for (String text : texts) {
        for (Gate gate : Gate.values()) {
          EventCoder coder = EventCoder.withDefaults().with(gate);
          out.println("== " + gate + " " + text.lines().findFirst().orElse(""));
          Stream.of(DAY, Optional.<LocalDate>empty())
              .flatMap(day -> lines(coder.code(text, day)))
              .forEach(out::println);
        }
      }
    }
  }

  private static List<String> texts(Path file) throws IOException {
    if (!file.toString().endsWith(".json")) {
      return List.of(Files.readString(file));
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode record : JsonMapper.builder().build().readTree(file.toFile())) {
      texts.add(record.path("text").asString());
    }
    return texts;
  }

  private static Stream<String> lines(Coding coding) {
    return Stream.concat(
        coding.events().stream().map(CodeAll::line),
        coding.explanations().stream().map(Explanation::toString));
  }

  /** Sets are sorted: their order is none. */
  private static String line(CodedEvent event) {
    return String.join(
        " ",
        event.type() + event.mode().map(mode -> "/" + mode).orElse(""),
        event.sources().toString(),
        event.targets().toString(),
        new TreeSet<>(event.flags()).toString(),
        new TreeSet<>(event.contexts()).toString(),
        event.date().map(LocalDate::toString).orElse("-"),
        event.reporter().map(Participant::toString).orElse("-"),
        event.rule(),
        event.trigger().toString(),
        event.sentence().toString());
  }
}
