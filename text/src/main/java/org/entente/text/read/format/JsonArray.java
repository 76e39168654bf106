package org.entente.text.read.format;

import java.io.IOException;
import org.entente.text.read.entry.Item;
import org.entente.text.read.entry.Items;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.stream.Opener;

/**
 * A JSON array of objects, or objects one after the other: each is an article. The file is cut into
 * its objects before they are parsed, so that it may be larger than memory, and one bad object does
 * not spoil the next.
 */
final class JsonArray implements Format {

  @Override
  public Items open(Input input) throws IOException {
    JsonCutter cutter = new JsonCutter(Opener.utf8(input.bytes()), input.settings().entryBytes());
    JsonEntry entries = new JsonEntry(input.fields(), input.settings());
    return () -> cutter.next().map(piece -> item(piece, entries, input));
  }

  private static Item item(JsonCutter.Piece piece, JsonEntry entries, Input input) {
    Origin origin = Origin.of(input.name(), piece.number()).atLine(piece.line());
    return switch (piece.state()) {
      case WHOLE -> entries.read(piece.json(), origin);
      case TOO_LONG ->
          new Problem(
              Problem.Kind.TOO_LARGE,
              origin,
              "the object has more than " + input.settings().entryBytes() + " bytes",
              "Leave it out; for articles inside an object, write" + " the array alone");
      case CUT_OFF ->
          new Problem(
              Problem.Kind.MALFORMED,
              origin,
              "the file ends inside this object",
              "Download the file again; the entries before it were read");
      case STRAY ->
          new Problem(
              Problem.Kind.MALFORMED,
              origin,
              "this is not an object",
              "Write an array of objects, one for each article");
    };
  }
}
