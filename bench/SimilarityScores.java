import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.core.measure.similarity.AllianceConvention;
import org.entente.core.measure.similarity.PortfolioScorer;
import org.entente.core.measure.similarity.Portfolios;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.measure.similarity.VoteConvention;
import org.entente.data.portfolio.AlliancePortfolios;
import org.entente.data.portfolio.PeriodPortfolios;
import org.entente.data.portfolio.VotePortfolios;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;

/**
 * All dyads, all years, all measures, from a loaded workspace. Prints CPU (all threads of the process) and wall milliseconds: of
 * reading, of the first pass (the compiler still at work), the median of later ones, and of a loop that does nothing but what cannot
 * be avoided: 9 population counts for each word of each dyad, and 8 bytes written for each measure.
 */
public final class SimilarityScores {

  private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  public static void main(String[] args) throws Exception {
    int runs = Integer.parseInt(args[1]);
    try (Store store = new Workspace(Path.of(args[0])).openForReading()) {
      VoteConvention years = VoteConvention.withDefaults().with(VoteConvention.Period.YEAR);
      measure("un votes", runs, SimilarityMeasure.ofVotes(), () -> new VotePortfolios(store, years).read(0, 9999));
      AllianceConvention usual = AllianceConvention.withDefaults();
      measure("alliances", runs, SimilarityMeasure.ofAlliances(), () -> new AlliancePortfolios(store, usual).read(0, 9999));
    }
  }

  private static void measure(String what, int runs, List<SimilarityMeasure> measures, Callable<List<PeriodPortfolios>> reader)
      throws Exception {
    double[] read = new double[2];
    List<PeriodPortfolios> periods = timed(read, reader);
    List<Portfolios> portfolios = periods.stream().map(PeriodPortfolios::portfolios).toList();
    PortfolioScorer scorer = new PortfolioScorer(measures);
    List<double[]> passes = new ArrayList<>();
    List<double[]> singles = new ArrayList<>();
    List<double[]> floors = new ArrayList<>();
    long[] dyads = new long[1];
    long[][][] planes = portfolios.stream().map(SimilarityScores::planes).toArray(long[][][]::new);
    for (int run = 0; run < runs; run++) {
      dyads[0] = 0;
      double[] pass = new double[2];
      timed(pass, () -> {
        scorer.score(portfolios, scores -> {
          for (int d = 0; d < scores.dyads(); d++) {
            dyads[0] += scores.n(d) > 0 ? 1 : 0;
          }
        });
        return null;
      });
      passes.add(pass);
      double[] single = new double[2];
      timed(single, () -> {
        for (Portfolios period : portfolios) {
          scorer.score(period);
        }
        return null;
      });
      singles.add(single);
      double[] floor = new double[2];
      timed(floor, () -> floor(planes, measures.size()));
      floors.add(floor);
    }
    print(what, "read", read);
    print(what, "first", passes.get(0));
    print(what, "pass", median(passes));
    print(what, "one-thread", median(singles));
    print(what, "bound", median(floors));
    System.out.printf(Locale.ROOT, "%s: %d periods, %d dyads with a common item, %d measures%n", what, periods.size(), dyads[0],
        measures.size());
  }

  private static <T> T timed(double[] took, Callable<T> work) throws Exception {
    long cpu = PROCESS.getProcessCpuTime();
    long wall = System.nanoTime();
    T result = work.call();
    took[0] = (PROCESS.getProcessCpuTime() - cpu) / 1e6;
    took[1] = (System.nanoTime() - wall) / 1e6;
    return result;
  }

  private static double[] median(List<double[]> runs) {
    double[] median = new double[2];
    for (int i = 0; i < 2; i++) {
      int which = i;
      double[] sorted = runs.stream().mapToDouble(run -> run[which]).sorted().toArray();
      median[i] = sorted[sorted.length / 2];
    }
    return median;
  }

  private static void print(String what, String stage, double[] took) {
    System.out.printf(Locale.ROOT, "%s %-10s cpu %8.1f ms  wall %8.1f ms%n", what, stage, took[0], took[1]);
  }

  /** Three planes of each state: word w of plane p at 3 w + p. */
  private static long[][] planes(Portfolios portfolios) {
    int lowest = portfolios.levels() == 4 ? 1 : 0;
    long[][] planes = new long[portfolios.states()][3 * ((portfolios.items() + 63) / 64)];
    for (int s = 0; s < planes.length; s++) {
      int[] levels = portfolios.levels(s);
      for (int k = 0; k < levels.length; k++) {
        if (levels[k] >= lowest) {
          planes[s][k / 64 * 3 + levels[k] - lowest] |= 1L << k;
        }
      }
    }
    return planes;
  }

  private static double floor(long[][][] periods, int measures) {
    double sum = 0;
    for (long[][] planes : periods) {
      int states = planes.length;
      double[][] columns = new double[measures][states * (states - 1) / 2];
      int[] cells = new int[9];
      int dyad = 0;
      for (int i = 0; i < states; i++) {
        for (int j = i + 1; j < states; j++) {
          count(planes[i], planes[j], cells);
          for (int m = 0; m < measures; m++) {
            columns[m][dyad] = cells[m % 9];
          }
          dyad++;
        }
      }
      sum += Arrays.stream(columns[0]).sum();
    }
    return sum;
  }

  private static void count(long[] x, long[] y, int[] cells) {
    int a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0;
    for (int at = 0; at < x.length; at += 3) {
      long x0 = x[at], x1 = x[at + 1], x2 = x[at + 2], y0 = y[at], y1 = y[at + 1], y2 = y[at + 2];
      a += Long.bitCount(x0 & y0);
      b += Long.bitCount(x0 & y1);
      c += Long.bitCount(x0 & y2);
      d += Long.bitCount(x1 & y0);
      e += Long.bitCount(x1 & y1);
      f += Long.bitCount(x1 & y2);
      g += Long.bitCount(x2 & y0);
      h += Long.bitCount(x2 & y1);
      i += Long.bitCount(x2 & y2);
    }
    cells[0] = a;
    cells[1] = b;
    cells[2] = c;
    cells[3] = d;
    cells[4] = e;
    cells[5] = f;
    cells[6] = g;
    cells[7] = h;
    cells[8] = i;
  }
}
