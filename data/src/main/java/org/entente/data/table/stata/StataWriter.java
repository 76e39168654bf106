package org.entente.data.table.stata;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a Stata file of format 118 (Stata 14 and later), cell by cell.
 *
 * <p>The layout is that of the published description (Stata's manual, [P] file formats .dta). The
 * same cells give the same bytes: there is no time stamp. The least significant byte comes first.
 * The cells of a row are given in the order of the variables; the file is complete when the writer
 * is closed after a whole row.
 */
public final class StataWriter implements Closeable {

  /** A name: 32 characters of up to 4 bytes, and a zero. */
  static final int NAME_BYTES = 129;

  private static final int MOST_VARIABLES = 32_767;
  private static final int FORMAT_BYTES = 57;
  private static final int LABEL_BYTES = 321;
  private static final int SECTIONS = 14;

  /** Stata's most for one characteristic is 67,784 bytes. */
  private static final int MOST_NOTE_BYTES = 60_000;

  private final RandomAccessFile file;
  private final OutputStream out;
  private final List<StataVariable> variables;
  private final long[] map = new long[SECTIONS];
  private final StataText texts = new StataText();
  private final ByteBuffer row;

  private long written;
  private long rowsAt;
  private long mapAt;
  private long rows;
  private int column;

  /**
   * Begins a file.
   *
   * @param path the file; what it held is lost
   * @param label what the data set is; cut after 80 characters
   * @param notes what else to say of it
   * @throws IllegalArgumentException if there are more than 32,767 variables, or none
   */
  public StataWriter(Path path, String label, List<StataVariable> variables, List<String> notes)
      throws IOException {
    if (variables.isEmpty() || variables.size() > MOST_VARIABLES) {
      throw new IllegalArgumentException(
          "a Stata file of format 118 has 1 to 32,767 variables, not " + variables.size());
    }
    this.variables = List.copyOf(variables);
    this.row =
        ByteBuffer.allocate(variables.stream().mapToInt(StataVariable::width).sum())
            .order(ByteOrder.LITTLE_ENDIAN);
    this.file = new RandomAccessFile(path.toFile(), "rw");
    file.setLength(0);
    this.out = new BufferedOutputStream(Channels.newOutputStream(file.getChannel()), 1 << 16);
    begin(label, notes);
  }

  private void begin(String label, List<String> notes) throws IOException {
    byte[] title = StataVariable.utf8(StataVariable.shortened(label));
    text("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
    put(little(2).putShort((short) variables.size()));
    text("</K><N>");
    rowsAt = written;
    put(little(Long.BYTES));
    text("</N><label>");
    put(little(2).putShort((short) title.length));
    put(title);
    text("</label><timestamp>\0</timestamp></header>");
    section(1);
    text("<map>");
    mapAt = written;
    put(little(SECTIONS * Long.BYTES));
    text("</map>");
    section(2);
    text("<variable_types>");
    for (StataVariable variable : variables) {
      put(little(2).putShort((short) variable.code()));
    }
    text("</variable_types>");
    section(3);
    names("varnames", NAME_BYTES, variables.stream().map(StataVariable::name).toList());
    section(4);
    text("<sortlist>");
    put(little(2 * (variables.size() + 1)));
    text("</sortlist>");
    section(5);
    names("formats", FORMAT_BYTES, variables.stream().map(StataVariable::format).toList());
    section(6);
    names(
        "value_label_names",
        NAME_BYTES,
        variables.stream().map(v -> v.isLabelled() ? v.name() : "").toList());
    section(7);
    names("variable_labels", LABEL_BYTES, variables.stream().map(StataVariable::label).toList());
    section(8);
    text("<characteristics>");
    notes("_dta", notes);
    for (StataVariable variable : variables) {
      notes(variable.name(), variable.notes());
    }
    text("</characteristics>");
    section(9);
    text("<data>");
  }

  private void section(int number) {
    map[number] = written;
  }

  private void names(String tag, int bytes, List<String> names) throws IOException {
    text("<" + tag + ">");
    for (String name : names) {
      put(padded(name, bytes));
    }
    text("</" + tag + ">");
  }

  static byte[] padded(String text, int bytes) {
    return Arrays.copyOf(StataVariable.utf8(text), bytes);
  }

  private void notes(String of, List<String> notes) throws IOException {
    List<String> parts = new ArrayList<>();
    notes.forEach(note -> parts.addAll(parts(note)));
    if (parts.isEmpty()) {
      return;
    }
    characteristic(of, "note0", String.valueOf(parts.size()));
    for (int i = 0; i < parts.size(); i++) {
      characteristic(of, "note" + (i + 1), parts.get(i));
    }
  }

  /** A text in parts that a characteristic can hold. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      String character = Character.toString(text.codePointAt(at));
      int more = StataVariable.utf8(character).length;
      if (bytes + more > MOST_NOTE_BYTES) {
        parts.add(part.toString());
        part.setLength(0);
        bytes = 0;
      }
      part.append(character);
      bytes += more;
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    return parts;
  }

  private void characteristic(String of, String name, String content) throws IOException {
    byte[] bytes = StataVariable.utf8(content);
    text("<ch>");
    put(little(Integer.BYTES).putInt(2 * NAME_BYTES + bytes.length + 1));
    put(padded(of, NAME_BYTES));
    put(padded(name, NAME_BYTES));
    put(Arrays.copyOf(bytes, bytes.length + 1));
    text("</ch>");
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if the variable holds text, or the number is none of its type
   */
  public void number(double value) throws IOException {
    StataType type = variables.get(column).type();
    if (type == StataType.DOUBLE && StataType.holds(value)) {
      row.putDouble(value);
    } else if (!type.isNumeric() || value != Math.rint(value) || !type.spans(value)) {
      throw unfit(String.valueOf(value));
    } else {
      whole(type, (int) value);
    }
    next();
  }

  /** A missing value of a numeric variable. */
  public void missing(StataMissing missing) throws IOException {
    StataType type = variables.get(column).type();
    if (!type.isNumeric()) {
      throw unfit("a missing value");
    }
    if (type == StataType.DOUBLE) {
      row.putLong(missing.doubleBits());
    } else {
      whole(type, missing.code(type));
    }
    next();
  }

  private void whole(StataType type, int value) {
    switch (type) {
      case BYTE -> row.put((byte) value);
      case INT -> row.putShort((short) value);
      default -> row.putInt(value);
    }
  }

  /**
   * A text; a missing one is empty, as Stata has no other.
   *
   * @throws IllegalArgumentException if the variable holds numbers, the text is longer than the
   *     variable, or it has a zero character, which ends a text in Stata
   */
  public void text(java.util.Optional<String> cell) throws IOException {
    StataVariable variable = variables.get(column);
    String text = cell.orElse("");
    if (variable.type().isNumeric() || text.indexOf('\0') >= 0) {
      throw unfit("a text" + (text.indexOf('\0') >= 0 ? " with a zero character" : ""));
    }
    if (variable.type() == StataType.LONG_STRING) {
      row.putLong(texts.keep(text, column + 1, rows + 1));
    } else {
      byte[] bytes = StataVariable.utf8(text);
      if (bytes.length > variable.bytes()) {
        throw unfit("a text of " + bytes.length + " bytes");
      }
      row.put(bytes).put(new byte[variable.bytes() - bytes.length]);
    }
    next();
  }

  private IllegalArgumentException unfit(String what) {
    StataVariable variable = variables.get(column);
    return new IllegalArgumentException(
        String.format(
            java.util.Locale.ROOT,
            "variable %s of type %s cannot hold %s (row %d)",
            variable.name(),
            variable.type(),
            what,
            rows + 1));
  }

  private void next() throws IOException {
    column++;
    if (column == variables.size()) {
      put(row.array());
      row.clear();
      column = 0;
      rows++;
    }
  }

  /**
   * Completes the file.
   *
   * @throws IllegalStateException if a row has been begun and not ended
   */
  @Override
  public void close() throws IOException {
    try (file) {
      if (column != 0) {
        throw new IllegalStateException("row " + (rows + 1) + " is not complete");
      }
      text("</data>");
      section(10);
      text("<strls>");
      put(texts.bytes());
      text("</strls>");
      section(11);
      text("<value_labels>");
      for (StataVariable variable : variables) {
        if (variable.isLabelled()) {
          text("<lbl>");
          put(StataLabels.table(variable));
          text("</lbl>");
        }
      }
      text("</value_labels>");
      section(12);
      text("</stata_dta>");
      section(13);
      out.flush();
      file.seek(rowsAt);
      file.write(little(Long.BYTES).putLong(rows).array());
      ByteBuffer places = little(SECTIONS * Long.BYTES);
      Arrays.stream(map).forEach(places::putLong);
      file.seek(mapAt);
      file.write(places.array());
    }
  }

  private void text(String ascii) throws IOException {
    put(StataVariable.utf8(ascii));
  }

  private void put(ByteBuffer buffer) throws IOException {
    put(buffer.array());
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
