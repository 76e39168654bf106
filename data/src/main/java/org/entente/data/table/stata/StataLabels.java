package org.entente.data.table.stata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sets of value labels as they stand in the file: one for each labelled variable. */
final class StataLabels {

  private static final int PADDING = 3;

  private StataLabels() {}

  /** The set of a variable, which has the variable's name; it also names the missing values. */
  static byte[] table(StataVariable variable) {
    Map<Integer, String> labels = new LinkedHashMap<>(variable.valueLabels());
    for (StataMissing missing : StataMissing.values()) {
      missing.label().ifPresent(text -> labels.put(missing.code(StataType.LONG), text));
    }
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    ByteBuffer offsets = little(labels.size() * Integer.BYTES);
    ByteBuffer values = little(labels.size() * Integer.BYTES);
    labels.forEach(
        (value, text) -> {
          offsets.putInt(texts.size());
          values.putInt(value);
          texts.writeBytes(StataVariable.utf8(text));
          texts.write(0);
        });
    int length = 2 * Integer.BYTES + offsets.capacity() + values.capacity() + texts.size();
    ByteBuffer table =
        little(Integer.BYTES + StataWriter.NAME_BYTES + PADDING + length).putInt(length);
    table.put(StataWriter.padded(variable.name(), StataWriter.NAME_BYTES)).put(new byte[PADDING]);
    table.putInt(labels.size()).putInt(texts.size());
    table.put(offsets.array()).put(values.array()).put(texts.toByteArray());
    return table.array();
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
