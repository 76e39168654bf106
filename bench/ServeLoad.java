import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients for {@code bench/serve.sh}: many at once over plain sockets, each with one connection that is kept.
 *
 * <p>{@code bare BYTES}: a server of the JDK that answers with that many bytes, nothing else. {@code size URL}: the bytes of
 * an answer. {@code median URL N}: the median of N answers, one after the other. {@code load URL CLIENTS SECONDS PID [mixed]}:
 * answers a second, errors, and the memory of the server's process; mixed asks for other dates, pages and searches too.
 */
final class ServeLoad {

  private ServeLoad() {}

  public static void main(String[] words) throws Exception {
    switch (words[0]) {
      case "bare" -> bare(Integer.parseInt(words[1]));
      case "size" -> System.out.println(new Client(URI.create(words[1])).get(pathOf(words[1])));
      case "median" -> median(URI.create(words[1]), Integer.parseInt(words[2]));
      default ->
          load(
              URI.create(words[1]),
              Integer.parseInt(words[2]),
              Integer.parseInt(words[3]),
              words[4],
              words.length > 5);
    }
  }

  private static String pathOf(String url) {
    URI address = URI.create(url);
    return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
  }

  private static void bare(int bytes) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    byte[] body = new byte[bytes];
    Arrays.fill(body, (byte) 'x');
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 1000);
    server.setExecutor(Executors.newFixedThreadPool(16));
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
    System.out.println("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private static void median(URI address, int times) throws IOException {
    try (Client client = new Client(address)) {
      for (int i = 0; i < 200; i++) {
        client.get(pathOf(address.toString()));
      }
      long[] spent = new long[times];
      for (int i = 0; i < times; i++) {
        long began = System.nanoTime();
        client.get(pathOf(address.toString()));
        spent[i] = System.nanoTime() - began;
      }
      Arrays.sort(spent);
      System.out.printf(
          Locale.ROOT, "median %.2f ms, 99th of 100 %.2f ms%n", spent[times / 2] / 1e6, spent[times * 99 / 100] / 1e6);
    }
  }

  private static void load(URI address, int clients, int seconds, String pid, boolean mixed) throws Exception {
    String path = pathOf(address.toString());
    AtomicLong done = new AtomicLong();
    AtomicLong failed = new AtomicLong();
    ConcurrentLinkedQueue<String> why = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Long> spent = new ConcurrentLinkedQueue<>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      int number = i;
      Thread thread =
          new Thread(
              () -> {
                try (Client client = new Client(address)) {
                  for (int n = 0; System.nanoTime() < end; n++) {
                    long began = System.nanoTime();
                    client.get(mixed ? other(path, number, n) : path);
                    done.incrementAndGet();
                    if (n % 10 == 0) {
                      spent.add(System.nanoTime() - began);
                    }
                  }
                } catch (IOException | RuntimeException e) {
                  failed.incrementAndGet();
                  why.add(e.toString());
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (int second = 0; second < seconds; second += 10) {
      System.out.println("  after " + second + " s: " + memory(pid));
      Thread.sleep(Math.min(10, seconds - second) * 1000L);
    }
    System.out.println("  at the end: " + memory(pid));
    for (Thread thread : threads) {
      thread.join();
    }
    long[] sorted = spent.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "  %d clients, %d s: %d answers, %.0f a second, %d errors; median %.1f ms, 99th of 100 %.1f ms%n",
        clients,
        seconds,
        done.get(),
        done.get() / (double) seconds,
        failed.get(),
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 99 / 100] / 1e6);
    why.stream().limit(3).forEach(line -> System.out.println("  " + line));
    System.exit(failed.get() == 0 ? 0 : 1);
  }

  /** Seven of ten ask for the same; the others for another date, a page, a search or a file. */
  private static String other(String path, int client, int n) {
    int day = (client * 31 + n * 7) % 3000;
    String date = java.time.LocalDate.of(2016, 1, 1).plusDays(day).toString();
    return switch (n % 10) {
      case 2 -> "/api/v1/states?q=" + (char) ('a' + client % 26);
      case 4 -> "/static/main.js";
      case 7 -> n % 100 == 7 ? "/fragment/assess/USA+JPN?on=" + date : "/api/v1/forces";
      case 9 -> n % 50 == 9 ? "/api/v1/assessment?member=USA&member=JPN&on=" + date : path;
      default -> path;
    };
  }

  private static String memory(String pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .findFirst()
        .orElse("VmRSS unknown")
        .replaceAll("\\s+", " ");
  }

  /** One connection. */
  private static final class Client implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String host;
    private final byte[] rest = new byte[65536];

    Client(URI address) throws IOException {
      socket = new Socket("127.0.0.1", address.getPort());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(60_000);
      in = new BufferedInputStream(socket.getInputStream(), 65536);
      host = "127.0.0.1:" + address.getPort();
    }

    /** Reads a whole answer, and gives the bytes of its body. */
    int get(String path) throws IOException {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept-Encoding: gzip\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String status = line();
      if (!status.contains(" 200 ")) {
        throw new IOException(status + " for " + path);
      }
      int length = -1;
      for (String header = line(); !header.isEmpty(); header = line()) {
        if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
          length = Integer.parseInt(header.substring(15).strip());
        }
      }
      for (int left = length; left > 0; ) {
        int read = in.read(rest, 0, Math.min(left, rest.length));
        if (read < 0) {
          throw new IOException("cut short: " + path);
        }
        left -= read;
      }
      return length;
    }

    private String line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new IOException("closed");
        }
        if (c != '\r') {
          line.write(c);
        }
      }
      return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
