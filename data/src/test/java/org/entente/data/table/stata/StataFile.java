package org.entente.data.table.stata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Stata file of format 118, read as the published description says and without any of the
 * writer's code. Cells are written out: numbers as Java does, missing ones as . and .a to .z.
 */
public final class StataFile {

  public final List<Integer> types = new ArrayList<>();
  public final List<String> names = new ArrayList<>();
  public final List<String> formats = new ArrayList<>();
  public final List<String> labelNames = new ArrayList<>();
  public final List<String> labels = new ArrayList<>();
  public final Map<String, String> characteristics = new LinkedHashMap<>();
  public final Map<String, Map<Integer, String>> valueLabels = new LinkedHashMap<>();
  public final List<List<String>> rows = new ArrayList<>();
  public String label = "";

  private final ByteBuffer in;
  private final Map<String, String> longTexts = new TreeMap<>();
  private final long[] map = new long[14];

  private StataFile(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  public static StataFile read(Path file) throws IOException {
    StataFile read = new StataFile(Files.readAllBytes(file));
    read.all();
    return read;
  }

  private void all() {
    expect("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
    int variables = in.getShort() & 0xffff;
    expect("</K><N>");
    long observations = in.getLong();
    expect("</N><label>");
    label = text(in.getShort() & 0xffff);
    expect("</label><timestamp>");
    text(in.get() & 0xff);
    expect("</timestamp></header>");
    int mapAt = in.position();
    expect("<map>");
    for (int i = 0; i < map.length; i++) {
      map[i] = in.getLong();
    }
    expect("</map>");
    assertThat(map[0]).isZero();
    assertThat(map[1]).isEqualTo(mapAt);
    at(2, "<variable_types>");
    for (int i = 0; i < variables; i++) {
      types.add(in.getShort() & 0xffff);
    }
    expect("</variable_types>");
    list(3, "varnames", 129, variables, names);
    at(4, "<sortlist>");
    in.position(in.position() + 2 * (variables + 1));
    expect("</sortlist>");
    list(5, "formats", 57, variables, formats);
    list(6, "value_label_names", 129, variables, labelNames);
    list(7, "variable_labels", 321, variables, labels);
    at(8, "<characteristics>");
    while (next("<ch>")) {
      int length = in.getInt();
      String key = padded(129) + " " + padded(129);
      String content = text(length - 258);
      assertThat(content).endsWith("\0");
      characteristics.put(key, content.substring(0, content.length() - 1));
      expect("</ch>");
    }
    expect("</characteristics>");
    longTexts();
    valueLabels();
    in.position((int) map[9]);
    at(9, "<data>");
    for (long row = 0; row < observations; row++) {
      List<String> cells = new ArrayList<>();
      types.forEach(type -> cells.add(cell(type)));
      rows.add(cells);
    }
    expect("</data>");
    assertThat((long) in.position()).isEqualTo(map[10]);
    assertThat(map[13]).isEqualTo(in.capacity());
    in.position((int) map[12]);
    at(12, "</stata_dta>");
    assertThat(in.position()).isEqualTo(in.capacity());
  }

  private void longTexts() {
    in.position((int) map[10]);
    at(10, "<strls>");
    while (next("GSO")) {
      int variable = in.getInt();
      long observation = in.getLong();
      assertThat(in.get() & 0xff).isEqualTo(130);
      String content = text(in.getInt());
      assertThat(content).endsWith("\0");
      longTexts.put(variable + "," + observation, content.substring(0, content.length() - 1));
    }
    expect("</strls>");
  }

  private void valueLabels() {
    at(11, "<value_labels>");
    while (next("<lbl>")) {
      int length = in.getInt();
      String name = padded(129);
      in.position(in.position() + 3);
      int begin = in.position();
      int n = in.getInt();
      int textLength = in.getInt();
      int[] offsets = new int[n];
      int[] values = new int[n];
      for (int i = 0; i < n; i++) {
        offsets[i] = in.getInt();
      }
      for (int i = 0; i < n; i++) {
        values[i] = in.getInt();
      }
      byte[] texts = new byte[textLength];
      in.get(texts);
      assertThat(in.position()).isEqualTo(begin + length);
      Map<Integer, String> set = new TreeMap<>();
      for (int i = 0; i < n; i++) {
        set.put(values[i], beforeZero(java.util.Arrays.copyOfRange(texts, offsets[i], textLength)));
      }
      valueLabels.put(name, set);
      expect("</lbl>");
    }
    expect("</value_labels>");
  }

  private String cell(int type) {
    if (type <= 2045) {
      return padded(type);
    }
    return switch (type) {
      case 32768 -> longText();
      case 65526 -> real(in.getDouble());
      case 65528 -> whole(in.getInt(), 2_147_483_620);
      case 65529 -> whole(in.getShort(), 32_740);
      case 65530 -> whole(in.get(), 100);
      default -> throw new AssertionError("no such type: " + type);
    };
  }

  private String longText() {
    int variable = in.getShort() & 0xffff;
    long observation = (in.getInt() & 0xffff_ffffL) | (long) (in.getShort() & 0xffff) << 32;
    if (variable == 0 && observation == 0) {
      return "";
    }
    String text = longTexts.get(variable + "," + observation);
    assertThat(text).as("text of %d,%d", variable, observation).isNotNull();
    return text;
  }

  private static String whole(int value, int most) {
    return value <= most ? String.valueOf(value) : missing(value - most - 1);
  }

  /** Missing doubles are 2^1023 and steps of 2^1011 above it. */
  private static String real(double value) {
    return value < 0x1p1023
        ? String.valueOf(value)
        : missing((int) ((value - 0x1p1023) / 0x1p1011));
  }

  private static String missing(int place) {
    return place == 0 ? "." : "." + (char) ('a' + place - 1);
  }

  private void list(int section, String tag, int bytes, int variables, List<String> into) {
    at(section, "<" + tag + ">");
    for (int i = 0; i < variables; i++) {
      into.add(padded(bytes));
    }
    expect("</" + tag + ">");
  }

  private void at(int section, String tag) {
    assertThat((long) in.position()).as("place of %s", tag).isEqualTo(map[section]);
    expect(tag);
  }

  private void expect(String text) {
    assertThat(text(text.length())).isEqualTo(text);
  }

  private boolean next(String text) {
    int begin = in.position();
    if (text(text.length()).equals(text)) {
      return true;
    }
    in.position(begin);
    return false;
  }

  private String padded(int bytes) {
    byte[] read = new byte[bytes];
    in.get(read);
    return beforeZero(read);
  }

  private static String beforeZero(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }

  private String text(int bytes) {
    byte[] read = new byte[bytes];
    in.get(read);
    return new String(read, StandardCharsets.UTF_8);
  }
}
