package org.entente.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.app.command.Entente;
import org.entente.app.command.shared.Session;
import org.entente.app.program.ProgramFolder;
import org.entente.app.program.QuickStart;
import org.entente.app.program.StartOptions;

/**
 * Builds the folder of the program: {@code bin} with the launchers, {@code lib} with the libraries,
 * the database's native library for one platform, and the options of the JVM by command. The same
 * libraries give the same bytes; a file that has not changed is not written again.
 */
public final class ProgramFolderBuilder {

  private static final String DATABASE = "duckdb_jdbc-";
  private static final String NATIVE = "libduckdb_java.so_";

  private final List<Path> libraries;
  private final Path launchers;
  private final Platform platform;

  /**
   * @param libraries the jars
   * @param launchers the folder with the launchers
   * @param platform whose native library is taken
   */
  public ProgramFolderBuilder(List<Path> libraries, Path launchers, Platform platform) {
    this.libraries = libraries;
    this.launchers = launchers;
    this.platform = platform;
  }

  /**
   * Builds the folder of this machine's platform.
   *
   * @param args the list of the libraries, the launchers, the folder
   */
  public static void main(String[] args) throws IOException {
    new ProgramFolderBuilder(jars(Path.of(args[0])), Path.of(args[1]), Platform.current())
        .build(Path.of(args[2]));
  }

  /** The jars that a file lists, separated by bars, by name. */
  static List<Path> jars(Path list) throws IOException {
    return Arrays.stream(Files.readString(list).strip().split("\\|"))
        .map(Path::of)
        .sorted(Comparator.comparing(jar -> Objects.requireNonNull(jar.getFileName()).toString()))
        .toList();
  }

  /** Builds the folder. Other files in {@code bin} and {@code lib} are removed. */
  public void build(Path folder) throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    for (Path launcher : list(launchers)) {
      files.put(
          Path.of("bin").resolve(Objects.requireNonNull(launcher.getFileName())),
          Files.readAllBytes(launcher));
    }
    List<String> jars = new ArrayList<>();
    MessageDigest digest = sha256();
    Path lib = Path.of("lib");
    for (Path jar : libraries) {
      String name = Objects.requireNonNull(jar.getFileName()).toString();
      byte[] bytes = Files.readAllBytes(jar);
      if (name.startsWith(DATABASE)) {
        files.put(lib.resolve(platform.database()), Jar.entry(bytes, platform.database()));
        bytes = Jar.without(bytes, entry -> entry.startsWith(NATIVE));
      }
      jars.add(name);
      digest.update(bytes);
      files.put(lib.resolve(name), bytes);
    }
    files.put(
        lib.resolve("entente.jar"),
        Jar.naming(jars, "org.entente.app.Main", HexFormat.of().formatHex(digest.digest())));
    files.put(lib.resolve(ProgramFolder.HELP), help());
    options("usual", StartOptions.usual(), files);
    StartOptions.byCommand().forEach((command, options) -> options(command, options, files));
    write(folder, files);
  }

  private static byte[] help() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Session session = new Session(out, out, Clock.systemUTC(), false, false, Map.of());
    if (Entente.run(session, "--help") != 0) {
      throw new IllegalStateException(out.toString(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static void options(String name, List<String> options, Map<Path, byte[]> files) {
    files.put(
        Path.of("lib", "start", name + ".options"),
        QuickStart.argumentFile(options).getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path folder, Map<Path, byte[]> files) throws IOException {
    Set<Path> unknown = new TreeSet<>();
    for (String part : List.of("bin", "lib")) {
      Path old = folder.resolve(part);
      if (Files.exists(old)) {
        try (Stream<Path> found = Files.walk(old)) {
          found.filter(Files::isRegularFile).map(folder::relativize).forEach(unknown::add);
        }
      }
    }
    unknown.removeAll(files.keySet());
    for (Path file : unknown) {
      Files.delete(folder.resolve(file));
    }
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), file.getValue())) {
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.write(target, file.getValue());
      }
      if (file.getKey().equals(Path.of("bin", "entente"))
          && Files.getFileStore(target).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
