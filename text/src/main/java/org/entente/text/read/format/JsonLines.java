package org.entente.text.read.format;

import java.io.IOException;
import java.util.Optional;
import org.entente.text.read.entry.Item;
import org.entente.text.read.entry.Items;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.ReadSettings;
import org.entente.text.read.stream.Lines;
import org.entente.text.read.stream.Opener;

/** JSON Lines: each line is an object, which is an article. A bad line does not spoil the next. */
final class JsonLines implements Format {

  @Override
  public Items open(Input input) throws IOException {
    Lines lines = new Lines(Opener.utf8(input.bytes()), input.settings().lineBytes());
    JsonEntry entries = new JsonEntry(input.fields(), input.settings());
    return () -> next(lines, entries, input);
  }

  private static Optional<Item> next(Lines lines, JsonEntry entries, Input input)
      throws IOException {
    Optional<Lines.Line> line = lines.next();
    while (line.isPresent() && line.get().text().filter(String::isBlank).isPresent()) {
      line = lines.next();
    }
    return line.map(l -> item(l, entries, input));
  }

  private static Item item(Lines.Line line, JsonEntry entries, Input input) {
    Origin origin = Origin.of(input.name(), line.number()).atLine(line.number());
    return line.text()
        .map(text -> entries.read(text, origin))
        .orElseGet(() -> tooLong(origin, input.settings()));
  }

  static Problem tooLong(Origin origin, ReadSettings settings) {
    return new Problem(
        Problem.Kind.TOO_LARGE,
        origin,
        "the line has more than " + settings.lineBytes() + " bytes",
        "Leave it out");
  }
}
