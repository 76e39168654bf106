import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.entente.core.measure.balance.FrustrationCertificate;
import org.entente.core.measure.balance.FrustrationIndex;
import org.entente.core.measure.balance.FrustrationResult;
import org.entente.core.measure.balance.FrustrationSettings;
import org.entente.core.measure.balance.Sign;
import org.entente.core.measure.balance.SignedEdge;
import org.entente.core.measure.balance.SignedNetwork;
import org.entente.core.measure.balance.TriangleCensus;

/**
 * Frustration indices with wall and CPU seconds (all threads of the process, the compiler's among them).
 *
 * <p>{@code real EDGES.csv.gz PASSES}: every network of the file, so many times over; the first pass is that of a fresh machine.
 * {@code made LIMIT GRAPH...}: made-up graphs, each KIND:NODES:EDGES:SEED with KIND planted (two camps, each sign turned over with a
 * chance of 5 %) or random (each sign positive with a chance of one half); pairs are drawn with equal chances. {@code lp FOLDER ...}:
 * the same graphs as integer programmes for CBC and GLPK (file NAME.lp). {@code lpreal FOLDER EDGES.csv.gz}: the same of the file.
 */
public final class BalanceProofs {

  private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double NOISE = 0.05;

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "real" -> real(read(Path.of(args[1])), Integer.parseInt(args[2]));
      case "made" -> made(args);
      case "lp" -> {
        for (int i = 2; i < args.length; i++) {
          programme(make(args[i]), Path.of(args[1], args[i].replace(':', '-') + ".lp"));
        }
      }
      case "lpreal" -> {
        for (Map.Entry<Integer, SignedNetwork> network : read(Path.of(args[2])).entrySet()) {
          programme(network.getValue(), Path.of(args[1], "real-" + network.getKey() + ".lp"));
        }
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void real(Map<Integer, SignedNetwork> networks, int passes) {
    for (int pass = 1; pass <= passes; pass++) {
      double wall = 0;
      double cpu = 0;
      double most = 0;
      int proved = 0;
      for (Map.Entry<Integer, SignedNetwork> network : networks.entrySet()) {
        Run run = run(network.getValue(), Double.POSITIVE_INFINITY);
        wall += run.wall;
        cpu += run.cpu;
        most = Math.max(most, run.wall);
        proved += run.result instanceof FrustrationResult.Proved ? 1 : 0;
        if (pass == 1) {
          System.out.printf(Locale.ROOT, "index %d %s%n", network.getKey(), run);
        }
      }
      System.out.printf(
          Locale.ROOT, "pass %d: %d of %d proved, wall %.3f s in all, %.3f s at most, cpu %.3f s in all%n", pass, proved,
          networks.size(), wall, most, cpu);
    }
  }

  private static void made(String[] args) {
    for (int i = 2; i < args.length; i++) {
      System.out.printf(Locale.ROOT, "%s %s%n", args[i], run(make(args[i]), Double.parseDouble(args[1])));
    }
  }

  private record Run(SignedNetwork network, FrustrationResult result, double wall, double cpu) {
    @Override
    public String toString() {
      String what;
      if (result instanceof FrustrationResult.Proved proved) {
        boolean sound = FrustrationCertificate.check(network, proved).sound();
        what = "proved " + proved.index() + " by " + proved.proof() + (sound ? "" : " UNSOUND");
      } else if (result instanceof FrustrationResult.Bounded bounded) {
        boolean sound = FrustrationCertificate.check(network, bounded).sound();
        what =
            String.format(
                Locale.ROOT, "bounds %d..%d, gap %.1f %%%s", bounded.lower(), bounded.upper(),
                100.0 * (bounded.upper() - bounded.lower()) / bounded.upper(), sound ? "" : " UNSOUND");
      } else {
        what = result.toString();
      }
      return String.format(Locale.ROOT, "n %d m %d %s wall %.3f s cpu %.3f s", network.size(), network.edges().size(), what, wall, cpu);
    }
  }

  private static Run run(SignedNetwork network, double limit) {
    long cpu = PROCESS.getProcessCpuTime();
    long wall = System.nanoTime();
    FrustrationSettings settings =
        FrustrationSettings.withDefaults().withKeepGoing(() -> System.nanoTime() - wall < limit * 1e9);
    FrustrationResult result = new FrustrationIndex(settings).of(network);
    return new Run(network, result, (System.nanoTime() - wall) / 1e9, (PROCESS.getProcessCpuTime() - cpu) / 1e9);
  }

  private static SignedNetwork make(String graph) {
    String[] parts = graph.split(":");
    int nodes = Integer.parseInt(parts[1]);
    SplittableRandom random = new SplittableRandom(Long.parseLong(parts[3]));
    double noise = parts[0].equals("planted") ? NOISE : 0.5;
    SignedNetwork.Builder builder = SignedNetwork.builder();
    for (int node = 0; node < nodes; node++) {
      builder.node("n" + node);
    }
    Set<Long> drawn = new HashSet<>();
    while (drawn.size() < Integer.parseInt(parts[2])) {
      int a = random.nextInt(nodes);
      int b = random.nextInt(nodes);
      if (a != b && drawn.add((long) Math.min(a, b) * nodes + Math.max(a, b))) {
        boolean positive = a % 2 == b % 2 ^ random.nextDouble() < noise;
        builder.edge("n" + a, "n" + b, positive ? Sign.POSITIVE : Sign.NEGATIVE);
      }
    }
    return builder.build();
  }

  private static Map<Integer, SignedNetwork> read(Path file) throws IOException {
    Map<Integer, SignedNetwork.Builder> builders = new TreeMap<>();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file))))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",");
        builders
            .computeIfAbsent(Integer.valueOf(cells[0]), index -> SignedNetwork.builder())
            .edge(cells[2], cells[3], Sign.of(Integer.parseInt(cells[4])));
      }
    }
    Map<Integer, SignedNetwork> networks = new TreeMap<>();
    builders.forEach((index, builder) -> networks.put(index, builder.build()));
    return networks;
  }

  /** The XOR model of Aref and Wilson, with a row for each unbalanced triangle; x0 is fixed. */
  private static void programme(SignedNetwork network, Path file) throws IOException {
    List<SignedEdge> edges = network.edges();
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("Minimize\n obj:");
      edges.forEach(edge -> out.println(" + " + f(edge)));
      out.println("Subject To");
      for (SignedEdge edge : edges) {
        String a = " x" + edge.from();
        String b = " x" + edge.to();
        if (edge.sign() == Sign.POSITIVE) {
          out.println(" " + f(edge) + " -" + a + " +" + b + " >= 0\n " + f(edge) + " +" + a + " -" + b + " >= 0");
        } else {
          out.println(" " + f(edge) + " +" + a + " +" + b + " >= 1\n " + f(edge) + " -" + a + " -" + b + " >= -1");
        }
      }
      for (TriangleCensus.Triangle t : TriangleCensus.of(network).underTension()) {
        out.println(" f" + t.a() + "_" + t.b() + " + f" + t.a() + "_" + t.c() + " + f" + t.b() + "_" + t.c() + " >= 1");
      }
      out.println(" x" + edges.get(0).from() + " = 0\nBinary");
      List<String> names = new ArrayList<>();
      edges.forEach(edge -> names.add(f(edge)));
      for (int node = 0; node < network.size(); node++) {
        if (!network.neighbours(node).isEmpty()) {
          names.add("x" + node);
        }
      }
      names.forEach(name -> out.println(" " + name));
      out.println("End");
    }
  }

  private static String f(SignedEdge edge) {
    return "f" + edge.from() + "_" + edge.to();
  }
}
