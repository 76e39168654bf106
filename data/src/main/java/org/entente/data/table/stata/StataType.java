package org.entente.data.table.stata;

/**
 * The storage types of Stata variables.
 *
 * <p>Codes and ranges are those of the published description of format 118 (Stata's manual, [P]
 * file formats .dta). Numbers above the range of a type stand for its missing values.
 */
public enum StataType {
  /** A whole number from -127 to 100. */
  BYTE(65530, 1, -127, 100),
  /** A whole number from -32,767 to 32,740. */
  INT(65529, 2, -32_767, 32_740),
  /** A whole number from -2,147,483,647 to 2,147,483,620. */
  LONG(65528, 4, -2_147_483_647, 2_147_483_620),
  /** A double with a magnitude of at most 0x1.fffffffffffffp+1022. */
  DOUBLE(65526, 8, 0, 0),
  /** Text of at most 2,045 bytes of UTF-8; each variable has its own width. */
  STRING(0, 0, 0, 0),
  /** Text of any length, kept apart from the rows. */
  LONG_STRING(32_768, 8, 0, 0);

  /** The widest text that is kept within the rows, in bytes. */
  public static final int WIDEST_STRING = 2045;

  private static final double LARGEST = 0x1.fffffffffffffp+1022;

  private final int code;
  private final int width;
  private final int least;
  private final int most;

  StataType(int code, int width, int least, int most) {
    this.code = code;
    this.width = width;
    this.least = least;
    this.most = most;
  }

  /** The smallest whole-number type that holds a range; DOUBLE if none does. */
  public static StataType whole(long least, long most) {
    for (StataType type : new StataType[] {BYTE, INT, LONG}) {
      if (type.least <= least && most <= type.most) {
        return type;
      }
    }
    return DOUBLE;
  }

  /** Whether a double can be stored as a number. */
  public static boolean holds(double value) {
    return Math.abs(value) <= LARGEST;
  }

  /** Whether a number lies in the range of a whole-number type. */
  boolean spans(double value) {
    return this != DOUBLE && least <= value && value <= most;
  }

  /** Its code in the file; not for STRING, whose code is its width. */
  int code() {
    return code;
  }

  /** Bytes in a row; not for STRING. */
  int width() {
    return width;
  }

  /** The number that stands for the plain missing value of a whole-number type. */
  int firstMissing() {
    return most + 1;
  }

  /** Whether values are numbers. */
  public boolean isNumeric() {
    return this != STRING && this != LONG_STRING;
  }
}
