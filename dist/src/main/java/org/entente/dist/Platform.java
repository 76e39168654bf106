package org.entente.dist;

import java.util.Locale;

/** A platform that the database's library is built for. */
public enum Platform {
  LINUX_X64("linux-x64", "linux_amd64"),
  LINUX_ARM64("linux-arm64", "linux_arm64"),
  MACOS("macos", "osx_universal"),
  WINDOWS_X64("windows-x64", "windows_amd64");

  private final String label;
  private final String database;

  Platform(String label, String database) {
    this.label = label;
    this.database = database;
  }

  /** As in the names of archives, such as {@code linux-x64}. */
  public String label() {
    return label;
  }

  /** The end of an archive's name. */
  public String archive() {
    return this == WINDOWS_X64 ? ".zip" : ".tar.gz";
  }

  /** The file with the database's native library, which the database finds beside its jar. */
  public String database() {
    return "libduckdb_java.so_" + database;
  }

  /**
   * The platform of this machine.
   *
   * @throws IllegalStateException if the database has no library for it
   */
  public static Platform current() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    boolean arm = machine.equals("aarch64") || machine.equals("arm64");
    if (system.startsWith("mac")) {
      return MACOS;
    }
    if (system.startsWith("windows") && !arm) {
      return WINDOWS_X64;
    }
    if (system.startsWith("linux")) {
      return arm ? LINUX_ARM64 : LINUX_X64;
    }
    throw new IllegalStateException("no database library for " + system + " on " + machine);
  }
}
