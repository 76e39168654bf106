package org.entente.data.table.stata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Texts of LONG_STRING variables, kept apart from the rows; equal texts are kept once. */
final class StataText {

  private static final int HEADER = 3 + 4 + 8 + 1 + 4;
  private static final byte TEXT = (byte) 130;
  private static final int OBSERVATION_BITS = 48;

  private final Map<String, Long> places = new HashMap<>();
  private final ByteArrayOutputStream objects = new ByteArrayOutputStream();

  /**
   * Keeps a text.
   *
   * @param variable place of its variable, from 1
   * @param observation place of its row, from 1
   * @return what stands for it in the row: the variable in the lower 2 bytes, the row in the upper
   *     6; 0 for an empty text
   */
  long keep(String text, int variable, long observation) {
    if (text.isEmpty()) {
      return 0;
    }
    Long known = places.get(text);
    if (known != null) {
      return known;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.put("GSO".getBytes(StandardCharsets.US_ASCII)).putInt(variable).putLong(observation);
    header.put(TEXT).putInt(bytes.length + 1);
    objects.writeBytes(header.array());
    objects.writeBytes(bytes);
    objects.write(0);
    long place = variable | observation << (Long.SIZE - OBSERVATION_BITS);
    places.put(text, place);
    return place;
  }

  /** All texts as they stand in the file. */
  byte[] bytes() {
    return objects.toByteArray();
  }
}
