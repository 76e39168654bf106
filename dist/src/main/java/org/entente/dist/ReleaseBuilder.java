package org.entente.dist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.app.command.Entente;
import org.entente.app.command.shared.Session;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Builds what a release offers: an archive for each platform, one with a Java runtime for the
 * platform of this machine, the language models, checksums, and the descriptors of package
 * managers.
 */
public final class ReleaseBuilder {

  private final Path root;
  private final String version;
  private final String address;
  private final Path target;
  private final Path release;

  private ReleaseBuilder(Path root, String version, String address) {
    this.root = root;
    this.version = version;
    this.address = address;
    this.target = root.resolve("dist").resolve("target");
    this.release = target.resolve("release");
  }

  /**
   * Builds a release into {@code dist/target/release}.
   *
   * @param args the root of the sources, the version, the address under which the archives will be
   */
  public static void main(String[] args) throws IOException {
    new ReleaseBuilder(Path.of(args[0]), args[1], args[2]).build();
  }

  private void build() throws IOException {
    delete(release);
    Path work = release.resolve("work");
    Map<String, String> sums = new TreeMap<>();
    for (Platform platform : Platform.values()) {
      Path folder = work.resolve(platform.label()).resolve("entente-" + version);
      program(platform, folder);
      archive(folder, "entente-" + version + "-" + platform.label() + platform.archive(), sums);
      if (platform == Platform.current() && JavaRuntime.isPossible()) {
        JavaRuntime.make(folder.resolve("runtime"));
        archive(
            folder,
            "entente-" + version + "-" + platform.label() + "-runtime" + platform.archive(),
            sums);
      }
    }
    Path models = root.resolve("text-models").resolve("target").resolve("classes");
    if (Files.isDirectory(models.resolve("edu"))) {
      Path folder = work.resolve("entente-models");
      copy(models, folder);
      Files.copy(
          root.resolve("dist/src/main/models/README.md"),
          folder.resolve("README.md"),
          StandardCopyOption.REPLACE_EXISTING);
      archive(folder, "entente-models-" + version + ".zip", sums);
    }
    Path bill = target.resolve("bom.json");
    if (Files.exists(bill)) {
      Files.copy(bill, release.resolve("entente-" + version + ".cdx.json"));
      sums.put("entente-" + version + ".cdx.json", sha256(bill));
    }
    descriptors(sums);
    StringBuilder lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    Files.writeString(release.resolve("SHA256SUMS"), lines);
    delete(work);
  }

  private void program(Platform platform, Path folder) throws IOException {
    List<Path> jars = ProgramFolderBuilder.jars(target.resolve("libraries.txt"));
    new ProgramFolderBuilder(jars, root.resolve("dist/src/main/launchers"), platform).build(folder);
    for (String name : List.of("LICENSE", "README.md", "CHANGELOG.md", "CITATION.cff")) {
      Files.copy(root.resolve(name), folder.resolve(name));
    }
    Path notices = target.resolve("generated-sources/license/THIRD-PARTY.txt");
    if (Files.exists(notices)) {
      Files.copy(notices, folder.resolve("THIRD-PARTY.txt"));
    }
    licences(jars, folder.resolve("licences"));
    Session session =
        new Session(
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Clock.systemUTC(),
            false,
            false,
            Map.of());
    CommandLine commands = Entente.commandLine(session);
    Path man = Files.createDirectories(folder.resolve("share/man/man1"));
    for (Map.Entry<String, String> page : ManPages.of(commands, version).entrySet()) {
      Files.writeString(man.resolve(page.getKey()), page.getValue());
    }
    Path completions = Files.createDirectories(folder.resolve("share/completions"));
    Files.writeString(
        completions.resolve("entente.bash"),
        AutoComplete.bash("entente", commands).replaceAll("(?m)^# Date: .*\\R", ""));
  }

  /** The licence and notice files that the libraries bring. */
  private static void licences(List<Path> jars, Path folder) throws IOException {
    Pattern wanted = Pattern.compile("(META-INF/)?(LICENSE|LICENCE|NOTICE|COPYING)[^/]*");
    for (Path jar : jars) {
      String name = Objects.requireNonNull(jar.getFileName()).toString();
      if (name.startsWith("entente-")) {
        continue;
      }
      try (InputStream file = Files.newInputStream(jar);
          ZipInputStream in = new ZipInputStream(file)) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          if (!entry.isDirectory() && wanted.matcher(entry.getName()).matches()) {
            Path own = Files.createDirectories(folder.resolve(name.replaceAll("\\.jar$", "")));
            Files.write(
                own.resolve(Objects.requireNonNull(Path.of(entry.getName()).getFileName())),
                in.readAllBytes());
          }
        }
      }
    }
  }

  private void archive(Path folder, String name, Map<String, String> sums) throws IOException {
    Path archive = release.resolve(name);
    Archive.write(folder, archive);
    sums.put(name, sha256(archive));
  }

  /** In a descriptor, {@code @SHA256:name@} is the checksum of an archive. */
  private void descriptors(Map<String, String> sums) throws IOException {
    Path from = root.resolve("dist/src/main/descriptors");
    Path to = Files.createDirectories(release.resolve("descriptors"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        String text =
            Files.readString(file, UTF_8)
                .replace("@VERSION@", version)
                .replace("@ADDRESS@", address);
        Matcher matcher = Pattern.compile("@SHA256:([^@]+)@").matcher(text);
        String filled =
            matcher.replaceAll(
                found -> {
                  String sum = sums.get(found.group(1));
                  if (sum == null) {
                    throw new IllegalStateException(file + " names no archive: " + found.group(1));
                  }
                  return sum;
                });
        Files.writeString(
            to.resolve(Objects.requireNonNull(file.getFileName()).toString()), filled, UTF_8);
      }
    }
  }

  static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
