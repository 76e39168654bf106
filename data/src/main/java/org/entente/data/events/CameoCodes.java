package org.entente.data.events;

import java.util.List;
import java.util.Map;
import org.entente.core.record.QuadClass;

/** The codes of CAMEO beside those that the program uses. */
public final class CameoCodes {

  /** Codes of states that differ: ISO 3166 alpha-3 to CAMEO. */
  private static final Map<String, String> TO_CAMEO = Map.of("ROU", "ROM", "TLS", "TMP");

  private static final Map<String, String> TO_ISO = Map.of("ROM", "ROU", "TMP", "TLS");

  private static final List<QuadClass> CLASSES =
      List.of(
          QuadClass.VERBAL_COOPERATION,
          QuadClass.MATERIAL_COOPERATION,
          QuadClass.VERBAL_CONFLICT,
          QuadClass.MATERIAL_CONFLICT);

  private CameoCodes() {}

  /** CAMEO's code of a state with this ISO 3166 alpha-3 code. */
  public static String ofState(String iso) {
    return TO_CAMEO.getOrDefault(iso, iso);
  }

  /** The ISO 3166 alpha-3 code of a state with this code of CAMEO. */
  public static String toState(String cameo) {
    return TO_ISO.getOrDefault(cameo, cameo);
  }

  /**
   * The class with this number.
   *
   * @param number 1 to 4
   * @throws IndexOutOfBoundsException for another number
   */
  public static QuadClass quadClass(int number) {
    return CLASSES.get(number - 1);
  }
}
